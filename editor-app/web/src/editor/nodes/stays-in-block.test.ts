import { expect, it, vi } from 'vitest';
import { staysInBlock } from './stays-in-block.ts';

/** An event on an element that is, or stands in, one with this tag. */
function eventOn(tag: string, type: string) {
  const preventDefault = vi.fn();
  const target = { closest: (selector: string) => (selector.split(', ').includes(tag) ? {} : null) };
  return { event: { type, target, preventDefault } as unknown as Event, preventDefault };
}

it.each([
  ['video', 'mousedown', true],
  ['video', 'keydown', true],
  ['a', 'mousedown', true],
  ['textarea', 'paste', true],
  ['textarea', 'drop', false],
  ['div', 'mousedown', false],
  ['div', 'copy', false],
  ['div', 'keydown', true],
  ['video', 'dragover', false],
])('%s: %s stays in the block: %s', (tag, type, stays) =>
  expect(staysInBlock(eventOn(tag, type))).toBe(stays),
);

it('blocks are moved by their buttons, not dragged; text in their fields is', () => {
  const block = eventOn('div', 'dragstart');
  staysInBlock(block);
  expect(block.preventDefault).toHaveBeenCalled();
  const field = eventOn('textarea', 'dragstart');
  staysInBlock(field);
  expect(field.preventDefault).not.toHaveBeenCalled();
});
