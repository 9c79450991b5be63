import { randomInt } from 'node:crypto';

const SIGNS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** A document id as Strapi's own look: a letter, then letters and digits, 24 in all. */
export const newDocumentId = (): string =>
  Array.from({ length: 24 }, (_, at) => SIGNS[randomInt(at === 0 ? 26 : SIGNS.length)]).join('');
