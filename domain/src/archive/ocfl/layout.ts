import { sha256Hex } from '../../story/content-hash.ts';

/** A file whose content is fixed. */
export interface FixedFile {
  readonly path: string;
  readonly text: string;
}

/** The inventory of an object, the digest that stands beside it, and the mark of an object's root (OCFL 1.1, 3.3). */
export const INVENTORY = 'inventory.json';
export const SIDECAR = 'inventory.json.sha512';
export const OBJECT_MARK: FixedFile = { path: '0=ocfl_object_1.1', text: 'ocfl_object_1.1\n' };

const LAYOUT = '0004-hashed-n-tuple-storage-layout';
const TUPLE = 3;
const TUPLES = 3;

/** What stands at the root of the whole archive, besides the objects: which layout it has (OCFL 1.1, 4). */
export const STORAGE_ROOT_FILES: readonly FixedFile[] = [
  { path: '0=ocfl_1.1', text: 'ocfl_1.1\n' },
  {
    path: 'ocfl_layout.json',
    text: inLines({
      extension: LAYOUT,
      description:
        'Hashed N-tuple layout: the SHA-256 of the object id, its first nine digits as three folders of three.',
    }),
  },
  {
    path: `extensions/${LAYOUT}/config.json`,
    text: inLines({
      extensionName: LAYOUT,
      digestAlgorithm: 'sha256',
      tupleSize: TUPLE,
      numberOfTuples: TUPLES,
      shortObjectRoot: false,
    }),
  },
];

const STORY = 'urn:toasoan:story:';

/** The id of a story's object. */
export const objectIdOf = (storyId: string): string => `${STORY}${storyId}`;

/** The story of an object; null when the id is none of ours. */
export const storyOfObject = (objectId: string): string | null =>
  objectId.startsWith(STORY) && objectId.length > STORY.length ? objectId.slice(STORY.length) : null;

/** Where an object lies below the archive's root (OCFL extension 0004). */
export function objectRootOf(objectId: string): string {
  const digest = sha256Hex(objectId);
  const tuples = Array.from({ length: TUPLES }, (_, index) =>
    digest.slice(index * TUPLE, (index + 1) * TUPLE),
  );
  return [...tuples, digest].join('/');
}

/** The content of the file beside an inventory. */
export const sidecarText = (digest: string): string => `${digest} ${INVENTORY}\n`;

/** The digest in such a file; null when it is not one. */
export const digestInSidecar = (text: string): string | null =>
  /^([0-9a-f]{128})[ \t]+inventory\.json\s*$/.exec(text)?.[1] ?? null;

function inLines(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
