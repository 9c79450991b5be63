import { emptyContent, type RichNode } from '@toasoan/domain';
import { expect, it } from 'vitest';
import { differingFields, isOnlyHere } from './differences.ts';

const paragraph = (text: string): RichNode => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const doc = (...content: RichNode[]): RichNode => ({ type: 'doc', content });

it('names the fields that differ, whatever the order of keys', () => {
  const a = { ...emptyContent(), headline: 'A', body: doc(paragraph('x')) };
  const b = { ...emptyContent(), headline: 'B', body: { content: [paragraph('x')], type: 'doc' } };
  expect([...differingFields(a, b)]).toEqual(['headline']);
});

it('marks the blocks the other version does not have', () => {
  const mine = doc(paragraph('same'), paragraph('mine'));
  const marked = (mine.content ?? []).filter(isOnlyHere(doc(paragraph('new'), paragraph('same'))));
  expect(marked).toEqual([paragraph('mine')]);
});
