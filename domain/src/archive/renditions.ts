import type { EditionMedia, EditionSnapshot } from '../story/edition.ts';

/** A file made of an original for the channels: what it was, and by which hash it is known again. */
interface MadeFile {
  readonly assetId: string;
  readonly name: string;
  readonly role: string;
  readonly format: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** Everything that was made of the originals of an edition. The files can be made anew; the list says what they were. */
export function renditionsOf({ media }: EditionSnapshot): MadeFile[] {
  return media.flatMap(({ assetId, renditions, files = [] }: EditionMedia) => [
    ...renditions.map(({ name, format, bytes, sha256 }) => ({
      ...{ assetId, name, role: 'picture', format, bytes, sha256 },
    })),
    ...files.map(({ name, role, format, bytes, sha256 }) => ({
      ...{ assetId, name, role, format, bytes, sha256 },
    })),
  ]);
}
