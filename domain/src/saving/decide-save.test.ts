import { describe, expect, it } from 'vitest';
import { decideSave, withSave, type AppliedSave } from './decide-save.ts';

const saves: AppliedSave[] = [
  { by: 'a', key: 'k2', revision: 2 },
  { by: 'b', key: 'k3', revision: 3 },
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
  it('remembers the latest saves of each writer, however often another saves', () => {
    let remembered: AppliedSave[] = [{ by: 'a', key: 'mine', revision: 1 }];
    for (let n = 2; n < 200; n++) remembered = withSave(remembered, { by: 'b', key: `b${n}`, revision: n });
    expect(remembered.map(({ key }) => key)).toEqual([
      'mine',
      ...[192, 193, 194, 195, 196, 197, 198, 199].map((n) => `b${n}`),
    ]);
  });
});
