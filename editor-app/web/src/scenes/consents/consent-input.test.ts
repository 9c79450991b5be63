import { consentChannels } from '@toasoan/domain';
import { describe, expect, it } from 'vitest';
import { draftProblem, inputOf, newDraft } from './consent-input.ts';

const draft = { ...newDraft('u1', '2026-11-21'), subject: 'Lớp 3A, năm học 2026–2027' };

it('a new consent lasts to the end of the school year, and nobody agreed yet', () => {
  expect(newDraft('u1', '2026-11-21')).toMatchObject({ from: '2026-11-21', until: '2027-05-31' });
  expect(newDraft('u1', '2027-05-31').until).toBe('2027-05-31');
  expect(newDraft('u1', '2027-06-01').until).toBe('2028-05-31');
  expect(newDraft('u1', '2026-11-21')).toMatchObject({ guardianAgrees: false, childAgrees: false });
});

describe('what is missing', () => {
  it.each([
    ['unitId', { unitId: '' }],
    ['subject', { subject: ' ' }],
    ['channels', { channels: [] }],
    ['from', { from: '' }],
    ['until', { until: '' }],
    ['until', { until: '2026-11-20' }],
  ] as const)('%s', (field, change) => {
    expect(draftProblem({ ...draft, ...change })?.field).toBe(field);
    expect(inputOf({ ...draft, ...change }, null)).toBeNull();
  });
  it('is nothing when all is there', () => expect(draftProblem(draft)).toBeNull());
});

describe('what is sent', () => {
  it('names the file only when there is one', () => {
    expect(inputOf(draft, null)).toMatchObject({ uploadKey: null, fileName: '', channels: consentChannels });
    const file = { uploadKey: 'uploads/p/abc', fileName: 'phieu.pdf' };
    expect(inputOf(draft, file)).toMatchObject(file);
  });
  it('asks no child under seven', () =>
    expect(inputOf({ ...draft, allUnderSeven: true, childAgrees: true }, null)).toMatchObject({
      allUnderSeven: true,
      childAgrees: false,
    }));
});
