import {
  dayOf,
  fold,
  maySeeAsset,
  SENDING_ROLES,
  type librarySchema,
  type LibraryPage,
  type Orientation,
} from '@toasoan/domain';
import type { z } from 'zod';
import { rows, type Sql } from '../database/sql';
import type { Caller } from '../people/caller';
import { ASSET_COLUMNS, ASSET_TABLES, type AssetRow } from '../stories/media';
import { toAssetView } from './view';

/** Assets on one page of the library. */
export const LIBRARY_PAGE = 24;

type Filters = z.output<typeof librarySchema>;
/** A condition on `a` (assets) and `u` (units), with the values of its marks. */
type Condition = readonly [text: string, ...values: unknown[]];

/** One page of the library as the caller sees it, newest first. */
export async function library(sql: Sql, caller: Caller, filters: Filters): Promise<LibraryPage> {
  const { page } = filters;
  const conditions = [scopeOf(caller), ...conditionsOf(filters)];
  const found = await rows<{ id: number; total: number }>(
    sql,
    `select a.id, count(*) over ()::int as total from ${ASSET_TABLES}
     where a.deleted_at is null ${conditions.map(([text]) => `and ${text}`).join(' ')}
     order by a.created_at desc, a.id desc limit ? offset ?`,
    [...conditions.flatMap(([, ...values]) => values), LIBRARY_PAGE, (page - 1) * LIBRARY_PAGE],
  );
  const assets = await rows<AssetRow>(
    sql,
    `select ${ASSET_COLUMNS} from ${ASSET_TABLES} where a.id = any(?) order by a.created_at desc, a.id desc`,
    [found.map((row) => row.id)],
  );
  const today = dayOf(new Date());
  const total = found[0]?.total ?? 0;
  return {
    items: assets.map((asset) => toAssetView(asset, today)),
    page,
    pageCount: Math.max(1, Math.ceil(total / LIBRARY_PAGE)),
    total,
  };
}

/** An asset of somebody else in a unit the caller has no part in. */
const STRANGE = { unitId: '', uploaderId: '', shared: false };

/** What `maySeeAsset` says, as a condition. */
function scopeOf(caller: Caller): Condition {
  if (maySeeAsset(caller, STRANGE)) return ['true'];
  const units = caller.memberships.filter((m) => SENDING_ROLES.includes(m.role)).map((m) => m.unitRowId);
  const shared = maySeeAsset(caller, { ...STRANGE, shared: true });
  return ['(a.uploader_id = ? or a.unit_id = any(?) or (a.shared and ?))', caller.rowId, units, shared];
}

function conditionsOf(filters: Filters): Condition[] {
  const { kind, unitId, topicId, from, until, orientation, licence, state } = filters;
  return [
    ...wordsOf(filters.q),
    ...(kind ? [['a.kind = ?', kind] as const] : []),
    ...(unitId ? [['u.document_id = ?', unitId] as const] : []),
    ...(topicId ? [['a.topic_ids @> to_jsonb(?::text)', topicId] as const] : []),
    ...(from ? [['a.created_at >= ?', startOf(from)] as const] : []),
    ...(until ? [['a.created_at < ?', new Date(startOf(until).getTime() + DAY)] as const] : []),
    ...(orientation ? [[ORIENTED[orientation]] as const] : []),
    ...(licence ? [['a.licence = ?', licence] as const] : []),
    ...(state === 'failed' ? [['a.failure is not null'] as const] : []),
    ...(state === 'unanswered' ? [[`a.children = 'unanswered' and a.state <> 'failed'`] as const] : []),
  ];
}

const DAY = 24 * 60 * 60_000;
/** The instant at which a day begins in Vietnam. */
const startOf = (day: string): Date => new Date(`${day}T00:00:00+07:00`);

/** As `orientationOf` tells them. */
const SQUARE = 'abs(a.width - a.height) <= 0.05 * greatest(a.width, a.height)';
const ORIENTED: Readonly<Record<Orientation, string>> = {
  square: SQUARE,
  landscape: `(a.width > a.height and not ${SQUARE})`,
  portrait: `(a.width < a.height and not ${SQUARE})`,
};

/** Every word must occur somewhere. */
const wordsOf = (query: string): Condition[] =>
  fold(query)
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => ['a.folded like ?', `%${word.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`] as const);
