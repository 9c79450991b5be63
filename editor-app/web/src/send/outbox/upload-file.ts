import type { AssetView } from '@toasoan/domain';
import type { UploadOptions } from 'tus-js-client';
import type { Client } from '../../api/client.ts';
import { RequestError } from '../../api/request-error.ts';
import { knownAsset } from '../../api/sent-assets.ts';
import { readAsset } from '../../uploads/answers.ts';
import { UNREADABLE } from '../../uploads/check-file.ts';
import { tusTransfers } from '../../uploads/tus-transfer.ts';
import type { Piece, PieceFile } from '../piece/piece.ts';
import { FileRefused } from './send-piece.ts';

/** Sends one file of a piece and gives the asset it became. Rejects with {@link RequestError} or {@link FileRefused}. */
export type UploadFile = (piece: Piece, file: PieceFile) => Promise<AssetView>;

export interface UploadFileDeps {
  readonly client: Client;
  readonly fileOf: (key: string) => Promise<Blob | null>;
  /** The SHA-256; null when it cannot be told. */
  readonly hash: (file: File) => Promise<string | null>;
  readonly ways: Pick<UploadOptions, 'httpStack' | 'urlStorage' | 'chunkSize'>;
  /** Told how many of a file's bytes have arrived. */
  readonly onProgress?: (key: string, sent: number) => void;
}

/** By the uploads of the desk: known bytes are not sent, what has arrived is not sent again. */
export const createUploadFile =
  ({ client, fileOf, hash, ways, onProgress }: UploadFileDeps): UploadFile =>
  async (piece, { key, name }) => {
    const kept = await fileOf(key);
    if (!kept) throw new FileRefused(UNREADABLE);
    const file = kept instanceof File ? kept : new File([kept], name, { type: kept.type });
    const { unitId } = piece.words;
    const sha256 = await hash(file).catch(() => null);
    const known = sha256 === null ? null : await knownAsset(client, { sha256, unitId });
    if (known) return known;

    return new Promise((resolve, reject) => {
      let signedOut = false;
      const transfer = tusTransfers<AssetView>({
        client: { ...client, reportSignedOut: () => (signedOut = true) },
        personId: piece.personId ?? '',
        purpose: { purpose: 'asset', unitId },
        read: readAsset,
        ways,
      })(
        { file, sha256 },
        {
          onProgress: (sent) => onProgress?.(key, sent),
          onDone: resolve,
          onFailed: (problem) => reject(new FileRefused(problem)),
          onInterrupted() {
            transfer.pause();
            // To ask who is signed in tells an ended session from a lost network.
            if (!signedOut) reject(new RequestError(null));
            else client.call('GET', '/me').then(() => reject(new RequestError(null)), reject);
          },
        },
      );
      transfer.start();
    });
  };
