import { describe, expect, it } from 'vitest';
import { pause, waitUntil, WaitTimeoutError } from './wait.ts';

describe('waitUntil', () => {
  it('gives back the first truthy value and forgives probes that throw', async () => {
    let calls = 0;
    const value = await waitUntil(
      () => {
        calls += 1;
        if (calls === 1) throw new Error('not listening yet');
        return calls < 3 ? null : { calls };
      },
      { deadline: 1000, every: 1 },
    );
    expect(value).toEqual({ calls: 3 });
  });

  it('names what was waited for and why the last probe failed', async () => {
    const wait = waitUntil(() => Promise.reject(new Error('refused')), {
      deadline: 5,
      every: 1,
      what: 'the portal',
    });
    await expect(wait).rejects.toThrow(WaitTimeoutError);
    await expect(wait).rejects.toThrow('the portal did not come true within 5 ms: refused');
  });

  it('stops at once when aborted', async () => {
    const controller = new AbortController();
    const wait = waitUntil(() => false, { deadline: 60_000, every: 60_000, signal: controller.signal });
    controller.abort(new Error('stopping'));
    await expect(wait).rejects.toThrow('stopping');
    await pause(60_000, controller.signal);
  });
});
