import {
  byClipboard,
  byClipboardAfterEmpty,
  byCompound,
  byKeys,
  byKeysAfterEmpty,
  byTextAfterEmpty,
  byTextOverSelection,
  compound,
  type Correction,
} from './backspacing.ts';
import type { Engine } from './typing.ts';

const correcting = (name: string, correct: Correction, rest: Partial<Engine> = {}): Engine => ({
  name,
  method: 'telex',
  toneStyle: 'old',
  handing: { by: 'correcting', correct },
  restores: true,
  ...rest,
});

const composing = (name: string, separator: 'key' | 'committed', rest: Partial<Engine> = {}): Engine => ({
  name,
  method: 'telex',
  toneStyle: 'modern',
  handing: { by: 'composing', separator },
  restores: false,
  ...rest,
});

/** The engines of the corpus; what each does and where it is known from stands in `docs/vietnamese-input.md`. */
export const ENGINES: readonly Engine[] = [
  correcting('unikey', byKeys),
  correcting('unikey-vni', byKeys, { method: 'vni' }),
  correcting('unikey-clipboard', byClipboard),
  correcting('evkey', byKeys, { toneStyle: 'modern' }),
  correcting('openkey-windows', byKeysAfterEmpty),
  correcting('openkey-windows-clipboard', byClipboardAfterEmpty),
  correcting('openkey-macos', byTextAfterEmpty),
  correcting('openkey-macos-chromium', byTextOverSelection),
  correcting('openkey-macos-compound', byCompound, {
    handing: { by: 'correcting', correct: byCompound, backspaces: (letter) => compound(letter).length },
  }),
  composing('windows', 'key'),
  composing('windows-vni', 'key', { method: 'vni' }),
  composing('macos', 'key'),
  composing('ibus-unikey', 'committed', {
    toneStyle: 'old',
    restores: true,
    handing: { by: 'composing', separator: 'committed', onsetAsKeys: true },
  }),
  composing('fcitx-unikey', 'committed', { toneStyle: 'old', restores: true }),
  composing('gboard', 'committed', { phone: true }),
  composing('laban', 'key', { phone: true, toneStyle: 'old' }),
  composing('samsung', 'committed', { phone: true, method: 'vni' }),
];

/** @throws for a name that is not in the list */
export function engineNamed(name: string): Engine {
  const found = ENGINES.find((engine) => engine.name === name);
  if (!found) throw new Error(`Expected an engine of the list but received ${name}`);
  return found;
}
