import type {
  AssetState,
  Box,
  ChildrenAnswer,
  Lane,
  Licence,
  MadeStages,
  MediaFacts,
  MediaKind,
  Point,
  Recipe,
} from '@toasoan/domain';
import { first, rows, type Sql } from '../database/sql';

/** A worker's turn at one lane of an asset: the fence it was given, and the recipe's version it works by. */
export interface Turn {
  readonly fence: number;
  readonly recipe: number;
}
export type Turns = Readonly<Partial<Record<Lane, Turn>>>;

/** The columns of an asset that everyone who reads its row takes. */
export interface AssetColumns {
  readonly document_id: string;
  readonly state: AssetState;
  readonly failure: string | null;
  /** Null until identified, like what follows from it. */
  readonly kind: MediaKind | null;
  readonly format: MediaFacts['format'] | null;
  readonly file_name: string;
  readonly bytes: number;
  readonly sha256: string | null;
  readonly width: number | null;
  readonly height: number | null;
  readonly duration_ms: number | null;
  readonly pages: number | null;
  readonly title: string;
  readonly alt: string;
  readonly caption: string;
  readonly credit: string;
  readonly licence: Licence;
  readonly shared: boolean;
  readonly children: ChildrenAnswer;
  readonly unit_id: string;
  readonly uploader_id: string;
}

/** Everything a change of an asset may ask about it. */
export interface LockedAsset extends AssetColumns {
  readonly upload_key: string;
  readonly original_key: string | null;
  readonly has_audio: boolean | null;
  readonly taken_at: string | null;
  readonly attention: Point | null;
  readonly faces: readonly Box[] | null;
  readonly recipe: Recipe;
  readonly recipe_version: number;
  readonly made: MadeStages;
  readonly fence: number;
  readonly turns: Turns;
  readonly consent_ids: readonly string[];
  readonly deleted_at: Date | null;
  /** What it was before its file was replaced, until the new one has proved good; see `keepBefore`. */
  readonly before: { readonly made: MadeStages } | null;
}

/** The assets with these document ids, locked until the transaction ends, always in the same order; deleted ones too. */
export const lockAssets = (sql: Sql, ids: readonly string[]): Promise<LockedAsset[]> =>
  rows<LockedAsset>(
    sql,
    `select a.document_id, a.state, a.failure, a.kind, a.format, a.file_name, a.upload_key, a.original_key, a.bytes,
            a.sha_256 as sha256, a.width, a.height, a.duration_ms, a.pages, a.has_audio, a.taken_at, a.attention, a.faces,
            a.recipe, a.recipe_version, a.made, a.fence, a.turns, a.title, a.alt, a.caption, a.credit, a.licence,
            a.shared, a.children, a.consent_ids, a.deleted_at, a.before,
            u.document_id as unit_id, p.document_id as uploader_id
     from assets a join units u on u.id = a.unit_id join up_users p on p.id = a.uploader_id
     where a.document_id = any(?) order by a.document_id for update of a`,
    [ids],
  );

/** Columns of an asset with their values as code holds them. */
export type AssetChange = Readonly<
  Partial<
    Omit<LockedAsset, 'document_id' | 'unit_id' | 'uploader_id' | 'sha256'> & {
      sha_256: string | null;
      placeholder: string | null;
      renditions: unknown;
      files: unknown;
      progress: unknown;
      topic_ids: readonly string[];
      folded: string;
      answered_at: Date | null;
      answered_by_id: number | null;
    }
  >
>;

/** An asset of which nothing was made: no worker's turn, no files, no progress, nothing found in it. */
export const NOTHING_MADE = {
  placeholder: null,
  attention: null,
  faces: null,
  made: {},
  renditions: [],
  files: [],
  turns: {},
  progress: null,
} satisfies AssetChange;

/** What is said of the file itself, and changes with it. */
const OF_THE_FILE = [
  ...[
    'state',
    'upload_key',
    'file_name',
    'title',
    'folded',
    'bytes',
    'sha_256',
    'original_key',
    'kind',
    'format',
  ],
  ...[
    'width',
    'height',
    'duration_ms',
    'pages',
    'has_audio',
    'taken_at',
    'recipe',
    'made',
    'renditions',
    'files',
  ],
  ...['placeholder', 'attention', 'faces', 'children', 'consent_ids', 'answered_at', 'answered_by_id'],
];

/** Remembers what an asset is before its file is replaced. What was never good is not worth it. */
export const keepBefore = (sql: Sql, id: string): Promise<unknown> =>
  first(
    sql,
    `update assets a set before =
       (select jsonb_object_agg(key, value) from jsonb_each(to_jsonb(a)) where key = any(?))
     where document_id = ? and state = 'ready'`,
    [OF_THE_FILE, id],
  );

/** Makes an asset again what it was before its file was replaced; its recipe has changed once more. */
export const bringBack = (sql: Sql, id: string): Promise<unknown> =>
  first(
    sql,
    `update assets a set before = null, recipe_version = recipe_version + 1, (${OF_THE_FILE.join()}) =
       (select ${OF_THE_FILE.join()} from jsonb_populate_record(null::assets, a.before))
     where document_id = ?`,
    [id],
  );

const JSON_COLUMNS: ReadonlySet<string> = new Set([
  'attention',
  'faces',
  'recipe',
  'made',
  'turns',
  'consent_ids',
  'renditions',
  'files',
  'progress',
  'topic_ids',
  'before',
] satisfies (keyof AssetChange)[]);

/** Writes columns of an asset. */
export async function writeAsset(sql: Sql, id: string, change: AssetChange): Promise<void> {
  const entries = Object.entries(change);
  const columns = entries.map(([name]) => `${name} = ?${JSON_COLUMNS.has(name) ? '::jsonb' : ''}`);
  const values = entries.map(([name, value]: [string, unknown]) =>
    JSON_COLUMNS.has(name) && value !== null ? JSON.stringify(value) : value,
  );
  await first(
    sql,
    `update assets set ${[...columns, 'updated_at = now()'].join(', ')} where document_id = ?`,
    [...values, id],
  );
}

/** What is known of the original; null until it is identified. */
export function factsOf(asset: LockedAsset): MediaFacts | null {
  const { kind, format, sha256, original_key: originalKey } = asset;
  if (kind === null || format === null || sha256 === null || originalKey === null) return null;
  return {
    kind,
    format,
    sha256,
    originalKey,
    bytes: asset.bytes,
    width: asset.width,
    height: asset.height,
    durationMs: asset.duration_ms,
    pages: asset.pages,
    hasAudio: asset.has_audio,
    takenAt: asset.taken_at,
  };
}
