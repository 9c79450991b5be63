import { boxSchema, MAX_BLUR_BOXES, type Box } from '@toasoan/domain';
import { describe, expect, it } from 'vitest';
import {
  addBoxes,
  boxBetween,
  boxInWords,
  isCovered,
  LEAST,
  middleBox,
  moveBox,
  openProposals,
  pressOnBox,
  resizeBox,
} from './boxes.ts';

const box: Box = { x: 0.4, y: 0.4, width: 0.2, height: 0.2 };
const press = (key: string, keys: { shiftKey?: boolean; ctrlKey?: boolean } = {}) =>
  pressOnBox(box, { key, shiftKey: false, ctrlKey: false, ...keys });

describe('a drawn region', () => {
  it('lies between two corners in any order', () => {
    const expected = { x: 0.1, y: 0.2, width: 0.4, height: 0.3 };
    expect(boxBetween({ x: 0.1, y: 0.2 }, { x: 0.5, y: 0.5 })).toEqual(expected);
    expect(boxBetween({ x: 0.5, y: 0.2 }, { x: 0.1, y: 0.5 })).toEqual(expected);
  });
  it('is cut off at the edge of the picture', () =>
    expect(boxBetween({ x: 0.9, y: -0.5 }, { x: 1.7, y: 0.1 })).toEqual({
      x: 0.9,
      y: 0,
      width: 0.1,
      height: 0.1,
    }));
  it('has a least size inside the picture even when both corners are one', () => {
    const dot = boxBetween({ x: 1, y: 1 }, { x: 1, y: 1 });
    expect(dot).toEqual({ x: 1 - LEAST, y: 1 - LEAST, width: LEAST, height: LEAST });
  });
  it('stops at the edge when moved', () => {
    expect(moveBox(box, { x: 0.9, y: 0 })).toEqual({ ...box, x: 0.8 });
    expect(moveBox(box, { x: 0, y: -2 })).toEqual({ ...box, y: 0 });
  });
  it('keeps its upper left corner when resized', () => {
    expect(resizeBox(box, { x: 5, y: -5 })).toEqual({ x: 0.4, y: 0.4, width: 0.6, height: LEAST });
  });
});

describe('keys', () => {
  it('move by arrows, resize with Shift, finely with Ctrl', () => {
    expect(press('ArrowLeft')).toEqual({ ...box, x: 0.39 });
    expect(press('ArrowDown')).toEqual({ ...box, y: 0.41 });
    expect(press('ArrowRight', { shiftKey: true })).toEqual({ ...box, width: 0.21 });
    expect(press('ArrowUp', { shiftKey: true })).toEqual({ ...box, height: 0.19 });
    expect(press('ArrowRight', { ctrlKey: true })).toEqual({ ...box, x: 0.402 });
  });
  it('leave other keys alone', () => expect(press('Tab')).toBeNull());
});

it('every way to a region gives one the server takes', () => {
  let now = middleBox();
  const keys = ['ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown'];
  for (let i = 0; i < 2_000; i++) {
    const key = keys[Math.floor(i / 150) % keys.length] ?? '';
    now = pressOnBox(now, { key, shiftKey: i % 3 === 0, ctrlKey: i % 7 === 0 }) ?? now;
    expect(boxSchema.safeParse(now).success).toBe(true);
  }
});

describe('proposed faces', () => {
  const face = { x: 0.1, y: 0.1, width: 0.1, height: 0.1 };
  it('are open until a region covers nearly all of them', () => {
    expect(isCovered(face, [face])).toBe(true);
    expect(isCovered(face, [{ ...face, x: 0.15 }])).toBe(false);
    expect(isCovered(face, [{ x: 0, y: 0, width: 0.5, height: 0.5 }])).toBe(true);
  });
  it('come in reading order', () => {
    const lower = { ...face, y: 0.6 };
    const right = { ...face, x: 0.6 };
    expect(openProposals([lower, right, face], [])).toEqual([face, right, lower]);
    expect(openProposals([lower, right, face], [right])).toEqual([face, lower]);
  });
  it('are added as many as are allowed, each inside the picture', () => {
    const many = Array.from({ length: 80 }, () => ({ x: 0.95, y: 0.95, width: 0.0501, height: 0.05 }));
    const added = addBoxes([box], many);
    expect(added).toHaveLength(MAX_BLUR_BOXES);
    expect(added.every((one) => boxSchema.safeParse(one).success)).toBe(true);
  });
});

it('says where a region lies', () =>
  expect(boxInWords(box)).toBe('cách trái 40 %, cách trên 40 %, rộng 20 %, cao 20 %'));
