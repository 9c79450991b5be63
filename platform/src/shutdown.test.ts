import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { createReleaser, ReleaseTimeoutError } from './shutdown.ts';

describe('createReleaser', () => {
  it('releases in reverse, once', async () => {
    const order: string[] = [];
    const releaser = createReleaser();
    for (const name of ['database', 'server', 'worker'])
      releaser.add(name, async () => void order.push(name));
    await Promise.all([releaser.release(), releaser.release()]);
    expect(order).toEqual(['worker', 'server', 'database']);
  });

  it('goes on after a failure and keeps the first error', async () => {
    const order: string[] = [];
    const releaser = createReleaser();
    releaser.add('a', () => void order.push('a'));
    releaser.add('b', () => Promise.reject(new Error('second')));
    releaser.add('c', () => Promise.reject(new Error('first')));
    await expect(releaser.release()).rejects.toThrow('first');
    expect(order).toEqual(['a']);
  });

  it('gives up at the deadline and names what hangs', async () => {
    const releaser = createReleaser({ deadline: 10 });
    releaser.add('the queue', () => new Promise(() => undefined));
    await expect(releaser.release()).rejects.toThrow(ReleaseTimeoutError);
    await expect(releaser.release()).rejects.toThrow('the queue');
  });

  it('releases at once what is acquired while stopping', async () => {
    const order: string[] = [];
    const releaser = createReleaser();
    releaser.add('early', () => void order.push('early'));
    const stopping = releaser.release();
    releaser.add('late', () => void order.push('late'));
    await stopping;
    await releaser.release();
    expect(order.sort()).toEqual(['early', 'late']);
  });
});

describe('onSignals', () => {
  const exitCode = async (signal: string, release: () => void | Promise<void>) => {
    const source = new EventEmitter();
    return new Promise<number>((resolve) => {
      const releaser = createReleaser({ deadline: 10, source, exit: resolve });
      releaser.add('it', release);
      releaser.onSignals();
      source.emit(signal);
      source.emit(signal);
    });
  };

  it.each(['SIGTERM', 'SIGINT', 'SIGHUP'])('%s, even twice, releases once and exits 0', async (signal) => {
    let released = 0;
    expect(await exitCode(signal, () => void (released += 1))).toBe(0);
    expect(released).toBe(1);
  });

  it('exits 1 when a release fails or hangs', async () => {
    expect(await exitCode('SIGTERM', () => Promise.reject(new Error('no')))).toBe(1);
    expect(await exitCode('SIGTERM', () => new Promise(() => undefined))).toBe(1);
  });
});
