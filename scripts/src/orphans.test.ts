import { inspectProcess, type ProcessIdentity } from '@toasoan/platform';
import { describe, expect, it } from 'vitest';
import { endOrphan, endOrphans } from './orphans.ts';
import { endless, parentOf, startFixture, untilGone } from './test-support/fixture.ts';

const root = process.cwd();

async function identity(pid: number): Promise<ProcessIdentity> {
  const info = await inspectProcess(pid);
  if (!info) throw new Error(`${pid} does not run`);
  return { pid, started: info.started };
}

describe('endOrphan', () => {
  it('ends a program with everything it started, also one that does not listen', async () => {
    const { running, line } = startFixture(
      `process.on('SIGTERM', () => {}); ${parentOf(endless({ stubborn: true }))}`,
    );
    const grandchild = Number((await line(/grandchild/)).split(' ')[1]);
    expect(await endOrphan(await identity(running.pid), { root, patience: 20 })).toBe(true);
    await untilGone(running.pid);
    await untilGone(grandchild);
  });

  it('leaves a stranger alone that was given the pid since', async () => {
    const { running, line } = startFixture(endless());
    await line(/up/);
    const former = { pid: running.pid, started: 'another time' };
    expect(await endOrphan(former, { root, patience: 20 })).toBe(false);
    expect(await inspectProcess(running.pid)).not.toBeNull();
  });

  it('has nothing to do when the program is gone', async () => {
    const { running, line } = startFixture(endless());
    await line(/up/);
    const orphan = await identity(running.pid);
    await running.stop(1000);
    expect(await endOrphan(orphan, { root })).toBe(false);
  });
});

it('spares the database, and names what was cleaned up', async () => {
  const [worker, database] = [startFixture(endless()), startFixture(endless())];
  await Promise.all([worker.line(/up/), database.line(/up/)]);
  const orphans = [
    { name: 'workers', ...(await identity(worker.running.pid)) },
    { name: 'postgres', ...(await identity(database.running.pid)) },
  ];
  const notes: string[] = [];
  await endOrphans(orphans, root, { note: (text) => notes.push(text) });
  expect(notes.join()).toContain('workers');
  expect(notes.join()).not.toContain('postgres');
  expect(await inspectProcess(database.running.pid)).not.toBeNull();
});
