import { auditHash, type AuditEvent } from '@toasoan/domain';
import { spawn } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type pg from 'pg';
import { beforeAll, describe, expect, it } from 'vitest';
import { withDesk } from '../support/desk.ts';
import { act, type House } from '../support/house.ts';
import { auditEvents } from '../support/office/stored.ts';
import { approved } from '../support/photo-story.ts';
import { ROOT } from '../support/process.ts';

/** `npm run audit:verify`, as it is built, against a record that real actions wrote and against copies of it. */
let house: House;
let pool: pg.Pool;
let database = '';
let events: readonly AuditEvent[] = [];
withDesk(async (desk) => {
  ({ house, pool } = desk);
  database = String(desk.pool.options.connectionString);
  const story = await act(house, 'officer', await approved(house), 'publish');
  await act(house, 'officer', story, 'withdraw', { note: 'Sai số liệu' });
});
beforeAll(async () => {
  events = await auditEvents(pool);
  await pool.query('create schema luu_tru');
});

interface Said {
  readonly code: number | null;
  readonly text: string;
}

const COMMAND = pathToFileURL(path.join(ROOT, 'scripts/dist/audit-verify.js')).href;

/** Runs the command on the newsroom's database. */
function verify(...args: readonly string[]): Promise<Said> {
  const program = `import { auditVerify } from '${COMMAND}';
    process.exitCode = await auditVerify({ root: '${ROOT}', args: process.argv.slice(1) });`;
  const child = spawn(process.execPath, [
    ...['--input-type=module', '--eval', program, '--'],
    ...['--database', database],
    ...args,
  ]);
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      text += chunk.toString();
    });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, text })));
}

let copies = 0;
/** A copy of the record, without its keys and triggers, changed by these statements (`T` stands for the table). */
async function copy(...changes: readonly string[]): Promise<string> {
  const table = `luu_tru.nhat_ky_${copies++}`;
  await pool.query(`create table ${table} as select * from newsroom.audit_events`);
  for (const change of changes) await pool.query(change.replaceAll('T', table));
  return table;
}

/** In the middle, so that there are events before and after it. */
const middle = (): number => Math.floor(events.length / 2);
const head = (): string => `${events.length}:${events.at(-1)?.hash ?? ''}`;

describe('npm run audit:verify', () => {
  it('finds the record whole, the stories as it tells them, and says what to remember', async () => {
    expect(events.length).toBeGreaterThan(10);
    const { code, text } = await verify('--since', head());
    expect(text).toContain('mã nối liền từ đầu đến cuối');
    expect(text).toContain('Khớp với dấu đã ghi nhớ');
    expect(text).toContain('1 bài, đều đúng như trong dữ liệu');
    expect(text).toContain(`--since ${head()}`);
    expect(code).toBe(0);
    expect((await verify('--table', await copy())).code).toBe(0);
  });

  it('finds one changed byte in any column of a copied table', async () => {
    const at = middle();
    const columns = ['at', 'actor', 'action', 'subject', 'detail', 'prev_hash', 'hash'];
    const tables = [
      await copy(`update T set seq = seq + 1000000 where seq = ${at}`),
      ...(await Promise.all(
        columns.map((column) =>
          copy(
            `update T set ${column} = overlay(${column} placing
               (case when substr(${column}, 5, 1) = 'x' then 'y' else 'x' end) from 5 for 1) where seq = ${at}`,
          ),
        ),
      )),
    ];
    for (const table of tables) {
      const { rows } = await pool.query<{ count: string }>(
        `select count(*) from (select * from ${table} except select * from newsroom.audit_events) changed`,
      );
      expect(rows[0]?.count).toBe('1');
    }
    const said = await Promise.all(tables.map((table) => verify('--table', table)));
    for (const [index, { code, text }] of said.entries()) {
      expect(code, columns[index - 1] ?? 'seq').toBe(1);
      expect(text).toContain('KHÔNG nguyên vẹn');
      expect(text).toContain(`    số           ${index === 0 ? at + 1 : at}\n`);
    }
  });

  it('finds what was removed, put in, swapped, renumbered or emptied', async () => {
    const at = middle();
    const rest = 'at, actor, action, subject, detail, prev_hash, hash';
    const tables = await Promise.all([
      copy(`delete from T where seq = ${at}`),
      copy(`insert into T select * from T where seq = ${at}`),
      copy(`insert into T select seq + 1, ${rest} from T where seq = ${events.length}`),
      copy(`update T set seq = ${2 * at + 1} - seq where seq in (${at}, ${at + 1})`),
      copy(`delete from T where seq = ${at}`, `update T set seq = seq - 1 where seq > ${at}`),
      copy(`delete from T where seq = 1`),
      copy(`update T set seq = seq + 1`),
      copy(`update T set detail = null where seq = ${at}`),
    ]);
    for (const { code, text } of await Promise.all(tables.map((table) => verify('--table', table)))) {
      expect(text).toContain('KHÔNG nguyên vẹn');
      expect(code).toBe(1);
    }
  });

  it('sees by a remembered head what was cut off at the end, or written anew from some event on', async () => {
    const cut = await copy(`delete from T where seq > ${events.length - 2}`);
    expect((await verify('--table', cut)).code).toBe(0);
    const shorter = await verify('--table', cut, '--since', head());
    expect(shorter.text).toContain('phần cuối của nhật ký đã bị cắt bỏ');
    expect(shorter.code).toBe(1);

    const forged = await copy();
    let prevHash = events[middle() - 1]?.hash ?? '';
    for (const event of events.slice(middle())) {
      const detail = event.seq === middle() + 1 ? '{"note":"khác"}' : event.detail;
      const hash = auditHash({ ...event, detail, prevHash });
      await pool.query(`update ${forged} set detail = $2, prev_hash = $3, hash = $4 where seq = $1`, [
        event.seq,
        detail,
        prevHash,
        hash,
      ]);
      prevHash = hash;
    }
    expect((await verify('--table', forged)).code).toBe(0);
    const rewritten = await verify('--table', forged, '--since', head());
    expect(rewritten.text).toContain('đã bị viết lại');
    expect(rewritten.code).toBe(1);
  });

  it('sees a story that was changed without an event', async () => {
    const client = await pool.connect();
    try {
      await client.query('alter table stories disable trigger guard_story');
      await client.query("update stories set stage = 'published', sensitive = true");
      await client.query('alter table stories enable always trigger guard_story');
    } finally {
      client.release();
    }
    const { code, text } = await verify();
    expect(text).toContain('mã nối liền từ đầu đến cuối');
    expect(text).toContain('bước theo nhật ký là Đã gỡ, trong dữ liệu là Đã xuất bản');
    expect(text).toContain('dấu nhạy cảm theo nhật ký là false, trong dữ liệu là true');
    expect(code).toBe(1);
  });

  it('refuses what it does not understand', async () => {
    const { code, text } = await verify('--tabel', 'x');
    expect(text).toContain('Không hiểu --tabel x');
    expect(code).not.toBe(0);
  });
});
