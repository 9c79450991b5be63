import { createHash, randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { hashSlices } from './hash-slices.ts';

it.each([1, 63, 64, 65, 1_000, 100_000])('hashes %i bytes as everybody does, in any slices', async (size) => {
  const bytes = randomBytes(size);
  const expected = createHash('sha256').update(bytes).digest('hex');
  for (const slice of [64, 999, size, size + 1]) {
    const told: number[] = [];
    expect(await hashSlices(new Blob([bytes]), (hashed) => told.push(hashed), slice)).toBe(expected);
    expect(told.at(-1)).toBe(size);
    expect(told).toHaveLength(Math.ceil(size / slice));
  }
});

it('rejects when the file cannot be read', async () => {
  const gone = Object.assign(new Blob(['x']), {
    slice: () => ({ arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError')) }),
  });
  await expect(hashSlices(gone as unknown as Blob, () => undefined)).rejects.toThrow('gone');
});
