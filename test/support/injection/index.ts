import { addresses } from './addresses.ts';
import { handlers } from './handlers.ts';
import { breakouts, markup } from './markup.ts';

export { bareAddresses } from './addresses.ts';
export { breakouts } from './markup.ts';
export { naughty } from './naughty.ts';

/** Every vector with its number in the call: `hit(7)` tells which it was. */
export const vectors: readonly string[] = [...handlers, ...addresses, ...markup, ...breakouts].map(
  (vector, index) => vector(`hit(${index})`),
);
