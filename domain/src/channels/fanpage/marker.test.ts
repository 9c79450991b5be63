import fc from 'fast-check';
import { expect, it } from 'vitest';
import { edition, LINK } from '../testing/edition.ts';
import { leadsTo, saysTheSame } from './marker.ts';
import { postText } from './post.ts';

it('knows every post of a story by the address in it', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (headline, standfirst) => {
      expect(leadsTo(postText(edition({ headline, standfirst }), LINK), LINK)).toBe(true);
    }),
  );
});

it('takes no other address for it', () => {
  expect(leadsTo(`Xem: ${LINK}-2`, LINK)).toBe(false);
  expect(leadsTo(`Xem: ${LINK}/anh`, LINK)).toBe(false);
  expect(leadsTo(`Xem: ${LINK}5 và ${LINK}.`, LINK)).toBe(true);
  expect(leadsTo('', LINK)).toBe(false);
});

it('compares words, not how they are stored', () => {
  expect(saysTheSame('Lễ hội\r\n\r\nTin mới ', 'Lễ hội'.normalize('NFD') + '\n\nTin mới')).toBe(true);
  expect(saysTheSame('Lễ hội', 'Le hoi')).toBe(false);
});
