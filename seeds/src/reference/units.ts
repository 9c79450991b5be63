import type { UnitSeed } from '../newsroom/units.ts';
import { progress, type Print } from '../print.ts';
import type { Cms } from './client.ts';
import { sync } from './sync.ts';

/** Loads units; gives their document ids by code. */
export function loadUnits(
  cms: Cms,
  units: readonly UnitSeed[],
  print: Print,
): Promise<ReadonlyMap<string, string>> {
  return sync(cms, {
    type: 'units',
    keyOf: (entry) => entry['code'],
    wanted: units.map(({ signsOff, until, ...fields }) => ({
      key: fields.code,
      fields,
      initial: { signsOff, until },
    })),
    onDone: progress(print, 'đơn vị', units.length),
  });
}
