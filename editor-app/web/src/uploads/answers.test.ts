import { expect, it } from 'vitest';
import { readAsset, readForm } from './answers.ts';

it.each([null, undefined, 'ok', {}, { id: 1, state: 'ready' }, { error: { id: 'internal' } }])(
  'takes %j for no answer',
  (answer) => {
    expect(readAsset(answer)).toBeNull();
    expect(readForm(answer)).toBeNull();
  },
);

it('tells an asset from a form', () => {
  const asset = { id: 'a'.repeat(24), state: 'uploaded' };
  const form = { uploadKey: 'uploads/p/x', fileName: 'phieu.pdf', bytes: 3 };
  expect([readAsset(asset), readForm(asset)]).toEqual([asset, null]);
  expect([readAsset(form), readForm(form)]).toEqual([
    null,
    { uploadKey: 'uploads/p/x', fileName: 'phieu.pdf' },
  ]);
});
