import { describe, expect, it } from 'vitest';
import { createFormTokens } from './form-token.ts';
import { createRate, networkOf } from './rate.ts';

const at = (start = 1_000_000) => {
  let time = start;
  return { now: () => time, advance: (ms: number) => void (time += ms) };
};

describe('the token of a form', () => {
  it('is good for four hours, but not at once, and once', () => {
    const clock = at();
    const tokens = createFormTokens('secret', clock.now);
    const token = tokens.issue();
    expect(tokens.read(token).kind).toBe('early');
    clock.advance(3_000);
    const verdict = tokens.read(token);
    expect(verdict.kind).toBe('good');
    expect(tokens.read(token)).toEqual(verdict);
    if (verdict.kind === 'good') tokens.use(verdict.id);
    expect(tokens.read(token).kind).toBe('used');
    clock.advance(4 * 3_600_000);
    expect(tokens.read(token).kind).toBe('old');
  });

  it('cannot be made, changed or taken from another website', () => {
    const clock = at();
    const tokens = createFormTokens('secret', clock.now);
    const other = createFormTokens('another', clock.now).issue();
    const [time, id, mark] = tokens.issue().split('.');
    clock.advance(10_000);
    for (const token of [
      other,
      `${time}.${id}`,
      `a.${id}.${mark}`,
      `${time}.x.${mark}`,
      '',
      'x',
      undefined,
      ['a'],
    ])
      expect(tokens.read(token)).toEqual({ kind: 'forged' });
  });
});

describe('how many forms come', () => {
  it('is counted by network, and forgotten within an hour', () => {
    const clock = at();
    const rate = createRate(clock.now);
    const from = (address: string) => Array.from({ length: 7 }, () => rate(address)).filter(Boolean).length;
    expect(from('203.0.113.5')).toBe(5);
    expect(from('::ffff:203.0.113.5')).toBe(0);
    expect(from('2001:db8:1:2:aaaa::1')).toBe(5);
    expect(from('2001:db8:1:2:bbbb::2')).toBe(0);
    clock.advance(3_600_000);
    expect(from('203.0.113.5')).toBe(5);
  });

  it('has a limit for all together', () => {
    const rate = createRate(at().now);
    const taken = Array.from({ length: 300 }, (_, index) => rate(`198.51.${index >> 8}.${index & 255}`));
    expect(taken.filter(Boolean)).toHaveLength(120);
  });

  it.each([
    ['203.0.113.5', '203.0.113.5'],
    ['::FFFF:203.0.113.5', '203.0.113.5'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ])('%s is of %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});
