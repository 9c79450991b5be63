import { describe, expect, it } from 'vitest';
import { photo, written } from '../testing/pieces.ts';
import { lacking } from './lacking.ts';

const fields = (change: Parameters<typeof written>[0]): string[] =>
  lacking(written(change)).map(({ field }) => field);

describe('what a piece lacks before it may be sent', () => {
  it('is nothing when everything is told', () => {
    expect(fields({ files: [photo(1), photo(2, { children: 'identifiable' })] })).toEqual([]);
  });

  it('is each part the newsroom asks for, and each answer about a file', () => {
    const words = { ...written().words, unitId: '', headline: ' ', text: '\n', topicIds: [] };
    expect(fields({ words })).toEqual(['unit', 'headline', 'text', 'topics']);
    expect(fields({ files: [photo(1, { alt: ' ', children: null })] })).toEqual(['alt', 'children']);
    expect(fields({ files: [photo(1, { kind: 'video', alt: '', children: 'none' })] })).toEqual([]);
  });

  it('is a blurring that only the desk can do', () => {
    expect(fields({ files: [photo(1, { children: 'blur' })] })).toEqual(['blur']);
  });

  it('counts a file as something to see before it has arrived', () => {
    expect(fields({ words: { ...written().words, text: '' }, files: [photo(1)] })).toEqual([]);
  });
});
