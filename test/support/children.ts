import type { AssetView, ConsentInput, ConsentView } from '@toasoan/domain';
import type pg from 'pg';
import type { Api } from './api.ts';
import type { House, PersonName } from './house.ts';

/** Answers that no child can be recognised in these files, as someone of their unit. */
export const noChildren = (person: Api, ids: readonly string[]): Promise<AssetView[]> =>
  person.put<AssetView[]>('/newsroom/assets/children', { ids, answer: 'none', consentIds: [] });

/** Answers that children can be recognised in these files, and who agreed. */
export const childrenIn = (
  person: Api,
  ids: readonly string[],
  consents: readonly Pick<ConsentView, 'id'>[] = [],
): Promise<AssetView[]> =>
  person.put<AssetView[]>('/newsroom/assets/children', {
    ids,
    answer: 'identifiable',
    consentIds: consents.map(({ id }) => id),
  });

/** Records a consent of school A that holds, unless told otherwise. */
export const consentOf = (
  house: House,
  overrides: Partial<ConsentInput> = {},
  who: PersonName = 'writerA',
): Promise<ConsentView> =>
  house.people[who].post<ConsentView>('/newsroom/consents', {
    unitId: house.units['truong-a'],
    kind: 'class_list',
    subject: 'Lớp 3A, năm học 2026–2027',
    guardianAgrees: true,
    allUnderSeven: false,
    childAgrees: true,
    channels: ['website'],
    from: '2026-01-01',
    until: '2099-12-31',
    uploadKey: null,
    fileName: '',
    note: '',
    ...overrides,
  } satisfies ConsentInput);

/** Changes columns of a consent that nothing of the product can change: time goes by, or a channel closes. */
export async function changeConsent(
  pool: pg.Pool,
  id: string,
  columns: Readonly<{ until?: string; channels?: readonly string[] }>,
): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query('alter table consents disable trigger guard_consent');
    await client.query(
      `update consents set until = coalesce($2::date, until), channels = coalesce($3::jsonb, channels)
       where document_id = $1`,
      [id, columns.until ?? null, columns.channels ? JSON.stringify(columns.channels) : null],
    );
    await client.query('alter table consents enable always trigger guard_consent');
    await client.query('commit');
  } finally {
    client.release();
  }
}
