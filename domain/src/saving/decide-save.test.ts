import { describe, expect, it } from 'vitest';
import { decideSave, withSave, type AppliedSave } from './decide-save.ts';

const saves: AppliedSave[] = [
  { key: 'k2', revision: 2 },
  { key: 'k3', revision: 3 },
];

describe('decideSave', () => {
  it.each([
    ['a change of what stands', { basedOn: 3 }, { kind: 'save' }],
    ['a new key on what stands', { basedOn: 3, saveKey: 'new' }, { kind: 'save' }],
    ['the repeat of the save that stands', { basedOn: 2, saveKey: 'k3' }, { kind: 'repeated' }],
    ['the repeat of a save another followed', { basedOn: 1, saveKey: 'k2' }, { kind: 'stale', appliedAs: 2 }],
    ['a late change', { basedOn: 2, saveKey: 'new' }, { kind: 'stale', appliedAs: null }],
    ['a late change without a key', { basedOn: 1 }, { kind: 'stale', appliedAs: null }],
  ])('%s', (_what, change, decision) => expect(decideSave({ revision: 3, saves }, change)).toEqual(decision));
});

describe('withSave', () => {
  const key = (desk: number, count: number): string =>
    desk.toString(16).padStart(16, '0') + count.toString(16).padStart(16, '0');

  it('remembers the last save of each desk, however often another saves', () => {
    let saves = withSave([], { key: key(1, 7), revision: 2 });
    for (let n = 0; n < 200; n++) saves = withSave(saves, { key: key(2, n), revision: 3 + n });
    expect(saves).toEqual([
      { key: key(1, 7), revision: 2 },
      { key: key(2, 199), revision: 202 },
    ]);
  });

  it('does not grow without end', () => {
    let saves: AppliedSave[] = [];
    for (let n = 0; n < 200; n++) saves = withSave(saves, { key: key(n, 0), revision: n });
    expect(saves).toHaveLength(40);
    expect(saves.at(-1)?.revision).toBe(199);
  });
});
