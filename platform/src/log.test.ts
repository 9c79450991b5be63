import { expect, it } from 'vitest';
import { createLogger } from './log.ts';
import { createLinePrinter } from './pretty.ts';

function capture() {
  const lines: string[] = [];
  return { lines, destination: { write: (line: string) => void lines.push(line) } };
}

it('writes JSON lines with name, level and time, and child bindings', () => {
  const { lines, destination } = capture();
  const log = createLogger({ name: 'portal', level: 'info', destination });
  log.debug('not shown');
  log.child({ request: 'r1' }).info({ path: '/tin' }, 'served');
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    name: 'portal',
    level: 30,
    msg: 'served',
    request: 'r1',
    path: '/tin',
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) as string,
  });
});

it('hides credentials wherever a header or a body is logged', () => {
  const { lines, destination } = capture();
  const log = createLogger({ name: 'editor', level: 'info', destination });
  log.info({
    token: 'hush-1',
    req: { headers: { authorization: 'Bearer hush-2', cookie: 'sid=hush-3' }, body: { password: 'hush-4' } },
    res: { headers: { 'set-cookie': ['sid=hush-5'] } },
    err: { config: { headers: { authorization: 'hush-6' } } },
  });
  expect(lines[0]).not.toContain('hush');
  expect(lines[0]).toContain('[đã che]');
});

it('prints a JSON line readably and leaves other lines alone', () => {
  const print = createLinePrinter({ color: false });
  const json = '{"level":50,"time":"2026-01-02T03:04:05.678Z","pid":1,"name":"cms","msg":"hỏng","code":7}';
  expect(print(json)).toMatch(/^\[\d\d:04:05\] ERROR: hỏng \{"code":7\}$/);
  expect(print('plain text')).toBe('plain text');
  expect(print('{"not":"a log line"}')).toBe('{"not":"a log line"}');
  expect(print('{broken')).toBe('{broken');
});
