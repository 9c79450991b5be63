import { COLUMNS, type Cell, type CheckedFile, type ImportDone } from '@toasoan/domain';
import readWorkbook from 'read-excel-file/node';
import writeWorkbook from 'write-excel-file/node';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSession, type EditorSession } from '../support/editor.ts';
import { openUploadHouse, type UploadHouse } from '../uploads/newsroom-without-workers.ts';

/** Excel files at the editor's server: the template, a look at one, taking it, and what is refused before it is read. */
let newsroom: UploadHouse;
let session: EditorSession;
beforeAll(async () => {
  newsroom = await openUploadHouse();
  session = await openSession(newsroom.editorUrl, 'administrator');
});
afterAll(() => newsroom?.stop());

const door = (method: string, path: string, bytes?: Uint8Array): Promise<Response> =>
  fetch(`${newsroom.editorUrl}/api/people-import/${path}`, {
    method,
    headers: { ...session.headers(), 'content-type': 'application/octet-stream' },
    ...(bytes ? { body: Buffer.from(bytes) } : {}),
  });
const check = async (bytes: Uint8Array): Promise<CheckedFile> => {
  const answer = await door('POST', 'check', bytes);
  if (!answer.ok) throw new Error(await answer.text());
  return (await answer.json()) as CheckedFile;
};
const apply = (bytes: Uint8Array, { file, hash }: CheckedFile): Promise<Response> =>
  door('POST', `apply?file=${file}&plan=${hash}`, bytes);
const refusal = async (answer: Response): Promise<unknown[]> => [
  answer.status,
  ((await answer.json()) as { error: { id: string } }).error.id,
];
const bytesOf = async (answer: Response): Promise<Uint8Array> => new Uint8Array(await answer.arrayBuffer());

it('the template is taken as it is, once; the list that comes out changes nothing', async () => {
  const template = await bytesOf(await door('GET', 'template'));
  const sheets = await readWorkbook(Buffer.from(template));
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['Đơn vị', 'Người dùng', 'Hướng dẫn']);
  const checked = await check(template);
  expect(checked).toMatchObject({ applicable: true, counts: { units: { new: 2 }, people: { new: 3 } } });

  const other = await writeWorkbook([
    { sheet: 'Người dùng', data: [['Họ và tên', 'Thư điện tử']] },
  ]).toBuffer();
  expect(await refusal(await apply(other, checked))).toEqual([409, 'people_import.other_file']);
  const done = (await (await apply(template, checked)).json()) as ImportDone;
  expect(done).toEqual({ units: 2, people: 2, memberships: 3 });
  expect((await check(template)).applicable).toBe(false);
  expect(await refusal(await apply(template, checked))).toEqual([409, 'people_import.changed']);

  const current = await check(await bytesOf(await door('GET', 'current')));
  expect(current).toMatchObject({
    applicable: false,
    problems: [],
    untouched: { units: 0, people: 0 },
    counts: { units: { error: 0, new: 0, changed: 0 }, people: { error: 0, new: 0, changed: 0 } },
  });
});

it('a file with faults comes back with each beside its row', async () => {
  const headings = Object.values(COLUMNS.people).map(({ heading }) => heading);
  const rows: (string | number | null)[][] = [
    ['Vân', 'Van@x.example', 12345, 'truong-a', 'CTV', '01/09/2026'],
    ['Bình', 'binh@x.example', null, 'khong-co', 'CTV', '31/02/2026'],
  ];
  const bytes = await writeWorkbook([
    { sheet: 'Người dùng', data: [headings, ...rows, ['An', { type: 'Formula', value: '=1/0' }]] },
  ]).toBuffer();
  const checked = await check(bytes);
  expect(checked.rows.map(({ row, outcome }) => [row, outcome])).toEqual([
    [2, 'error'],
    [3, 'error'],
    [4, 'error'],
  ]);
  const answer = await door('POST', 'problems', bytes);
  const [sheet] = await readWorkbook(Buffer.from(await bytesOf(answer)));
  const said = (sheet?.data ?? []).map((row) => (row as Cell[]).at(-1));
  expect(said[0]).toBe('Vấn đề');
  expect(said[1]).toMatch(/chữ thường.*Excel đã đổi mã thành số 12345/);
  expect(said[2]).toMatch(/31\/02\/2026.*khong-co/);
});

it('what is no workbook of ours is refused, and nobody else gets at it', async () => {
  expect(await refusal(await door('POST', 'check', Buffer.from('PK nothing')))).toEqual([
    422,
    'people_import.broken',
  ]);
  expect(await refusal(await door('POST', 'check', Buffer.from('a,b,c')))).toEqual([
    415,
    'people_import.not_excel',
  ]);
  expect(await refusal(await door('POST', 'check', Buffer.alloc(5_500_000, 'PK')))).toEqual([
    413,
    'people_import.too_large',
  ]);
  const coordinator = await openSession(newsroom.editorUrl, 'coordinator');
  const answer = await fetch(`${newsroom.editorUrl}/api/people-import/current`, {
    headers: coordinator.headers(),
  });
  expect(await refusal(answer)).toEqual([403, 'people.role']);
});
