import {
  dayOf,
  withheldChannels,
  type ConsentChannel,
  type PublicChannel,
  type EditionMedia,
  type ShownFile,
} from '@toasoan/domain';
import { rows, type Sql } from '../database/sql';

/** A file of an edition, by the edition's row. */
export interface ShownMedia {
  readonly editionId: number;
  readonly assetId: string;
  readonly sha256: string;
}

/** What may be shown of a file, and what was recorded when that was last looked at. */
export interface Withheld {
  readonly editionId: number;
  readonly assetId: string;
  /** The channels it may not be shown on today. */
  readonly channels: readonly ConsentChannel[];
  /** The channels it is recorded as taken off. */
  readonly recorded: readonly PublicChannel[];
}

interface Row extends ShownFile {
  edition_id: number;
  asset_id: string;
}

/** The files of an edition, as {@link withheldAmong} asks for them. */
export const shownMedia = (
  editionId: number,
  media: readonly Pick<EditionMedia, 'assetId' | 'sha256'>[],
): ShownMedia[] => media.map(({ assetId, sha256 }) => ({ editionId, assetId, sha256 }));

/** The terms of the consents with these ids; `ids` is SQL for a jsonb list of them, or for null. */
const termsOf = (ids: string): string => `
(select coalesce(jsonb_agg(jsonb_build_object(
    'guardianAgrees', k.guardian_agrees, 'allUnderSeven', k.all_under_seven, 'childAgrees', k.child_agrees,
    'from', k."from", 'until', k.until, 'channels', k.channels, 'withdrawnAt', k.withdrawn_at)), '[]'::jsonb)
 from jsonb_array_elements_text(coalesce(${ids}, '[]'::jsonb)) as attached(consent_id)
 join consents k on k.document_id = attached.consent_id)`;

/**
 * Those of these files that are withheld from a channel, or recorded as such, judged by what is stored now and by
 * today's Vietnamese day: nothing remembered decides what is shown. The rule is `withheldChannels` of the domain.
 */
export async function withheldAmong(
  sql: Sql,
  media: readonly ShownMedia[],
  now = new Date(),
): Promise<Withheld[]> {
  if (media.length === 0) return [];
  const found = await rows<Row>(
    sql,
    `select m.edition_id, m.asset_id, coalesce(a.sha_256 = m.sha256, false) as "sameBytes", a.children as answer,
            ${termsOf('a.consent_ids')} as consents, c.answer as "answerThen",
            ${termsOf('c.consent_ids')} as "consentsThen", w.channels as "withheldFrom"
     from unnest(?::int[], ?::text[], ?::text[]) as m(edition_id, asset_id, sha256)
     join assets a on a.document_id = m.asset_id
     left join newsroom.edition_children c on c.edition_id = m.edition_id and c.asset_id = m.asset_id
     cross join lateral (
       select coalesce(jsonb_agg(h.channel), '[]'::jsonb) as channels from newsroom.withheld h
       where h.edition_id = m.edition_id and h.asset_id = m.asset_id
     ) w
     where a.children in ('identifiable', 'blurred') or c.answer = 'identifiable' or w.channels <> '[]'::jsonb`,
    [
      media.map((item) => item.editionId),
      media.map((item) => item.assetId),
      media.map((item) => item.sha256),
    ],
  );
  const today = dayOf(now);
  return found
    .map((row) => ({
      editionId: row.edition_id,
      assetId: row.asset_id,
      channels: withheldChannels(row, today),
      recorded: row.withheldFrom,
    }))
    .filter(({ channels, recorded }) => channels.length > 0 || recorded.length > 0);
}

/** The ids of the assets of each edition that may not be shown on a channel; editions without any are left out. */
export async function withheldOn(
  sql: Sql,
  channel: ConsentChannel,
  media: readonly ShownMedia[],
): Promise<ReadonlyMap<number, ReadonlySet<string>>> {
  const byEdition = new Map<number, Set<string>>();
  for (const { editionId, assetId, channels } of await withheldAmong(sql, media)) {
    if (!channels.includes(channel)) continue;
    byEdition.set(editionId, (byEdition.get(editionId) ?? new Set()).add(assetId));
  }
  return byEdition;
}

/** What of an edition's media stays when these assets are withheld. */
export const without = <Media extends Pick<EditionMedia, 'assetId'>>(
  media: readonly Media[],
  assetIds: ReadonlySet<string> | undefined,
): readonly Media[] => (assetIds ? media.filter(({ assetId }) => !assetIds.has(assetId)) : media);
