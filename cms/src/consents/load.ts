import { channelsOf, dayOf, type ConsentView } from '@toasoan/domain';
import { rows, type Sql } from '../database/sql';

/** A consent's row. */
export interface ConsentRow extends Omit<
  ConsentView,
  'recordedAt' | 'withdrawnAt' | 'opens' | 'hasFile' | 'recordedBy'
> {
  readonly rowId: number;
  readonly uploadKey: string | null;
  readonly recordedBy: ConsentView['recordedBy'];
  readonly recordedAt: Date;
  readonly withdrawnAt: Date | null;
}

const SELECT = `
select c.id as "rowId", c.document_id as id, c.kind, c.subject, c.guardian_agrees as "guardianAgrees",
       c.all_under_seven as "allUnderSeven", c.child_agrees as "childAgrees", c.channels,
       to_char(c."from", 'YYYY-MM-DD') as "from", to_char(c.until, 'YYYY-MM-DD') as until, c.upload_key as "uploadKey",
       coalesce(c.file_name, '') as "fileName", coalesce(c.note, '') as note, c.created_at as "recordedAt",
       c.withdrawn_at as "withdrawnAt", c.withdrawn_reason as "withdrawnReason",
       json_build_object('id', u.document_id, 'code', u.code, 'name', u.name) as unit,
       json_build_object('id', p.document_id, 'name', coalesce(p.display_name, p.username)) as "recordedBy",
       (select count(*)::int from assets a
        where a.deleted_at is null and a.consent_ids @> to_jsonb(c.document_id)) as assets
from consents c join units u on u.id = c.unit_id join up_users p on p.id = c.recorded_by_id`;

/** The consents matching a condition on `c` (consents) or `u` (units), newest first. */
export const loadConsents = (
  sql: Sql,
  condition: string,
  values: readonly unknown[],
  lock: '' | 'for update of c' = '',
): Promise<ConsentRow[]> =>
  rows<ConsentRow>(sql, `${SELECT} where ${condition} order by c.created_at desc, c.id desc ${lock}`, values);

/** A consent as people see it at `now`; where its form lies stays inside. */
export function toConsentView({ rowId, uploadKey, ...row }: ConsentRow, now: Date): ConsentView {
  void rowId;
  const withdrawnAt = row.withdrawnAt?.toISOString() ?? null;
  return {
    ...row,
    hasFile: uploadKey !== null,
    recordedAt: row.recordedAt.toISOString(),
    withdrawnAt,
    opens: channelsOf({ ...row, withdrawnAt }, dayOf(now)),
  };
}

/** These consents, as people see them. */
export async function consentsOf(sql: Sql, ids: readonly string[], now: Date): Promise<ConsentView[]> {
  if (ids.length === 0) return [];
  const found = await loadConsents(sql, 'c.document_id = any(?)', [ids]);
  return found.map((row) => toConsentView(row, now));
}
