import { emptyContent } from '@toasoan/domain';
import { describe, expect, it } from 'vitest';
import { asStored, sameStored } from './same-content.ts';

describe('asStored', () => {
  it('cleans as the server does', () => {
    expect(asStored({ ...emptyContent(), headline: '  Tít \n dài ' })?.headline).toBe('Tít dài');
  });
  it('gives nothing for what the server would refuse', () => {
    expect(asStored({ ...emptyContent(), body: { type: 'doc', content: [{ type: 'script' }] } })).toBeNull();
    expect(asStored(undefined)).toBeNull();
  });
  it('takes contents that differ in white space for the same', () => {
    expect(sameStored({ ...emptyContent(), headline: ' A ' }, { ...emptyContent(), headline: 'A' })).toBe(
      true,
    );
    expect(sameStored({ ...emptyContent(), headline: 'B' }, { ...emptyContent(), headline: 'A' })).toBe(
      false,
    );
  });
});
