import type { FileFormat } from '@toasoan/domain';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { mediaPath, streamPath, type NamedFile } from '../media-path.ts';

/** Where a page has its files. */
export interface FileAddresses {
  file(file: NamedFile): string;
  /** Where a player enters a stream; null where there is none to enter. */
  stream(file: { readonly sha256: string; readonly format: FileFormat }): string | null;
}

/** The public files of live editions, unless a preview says otherwise. */
export const FileAddressesContext = createContext<FileAddresses>({ file: mediaPath, stream: streamPath });

export const useFileAddresses = (): FileAddresses => useContext(FileAddressesContext);
