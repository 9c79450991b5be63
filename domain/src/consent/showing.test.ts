import { describe, expect, it } from 'vitest';
import type { ConsentTerms } from './consent.ts';
import { withheldChannels, type ShownFile } from './showing.ts';

const today = '2026-09-05';
const valid: ConsentTerms = {
  guardianAgrees: true,
  allUnderSeven: false,
  childAgrees: true,
  channels: ['website'],
  from: '2026-09-01',
  until: '2026-09-05',
  withdrawnAt: null,
};
const withdrawn: ConsentTerms = { ...valid, withdrawnAt: '2026-09-02T01:00:00.000Z' };
const file: ShownFile = {
  sameBytes: true,
  answer: 'none',
  consents: [],
  answerThen: 'none',
  consentsThen: [],
  withheldFrom: [],
};

describe('withheldChannels', () => {
  it.each<[string, Partial<ShownFile>, 'stays' | 'goes']>([
    ['no children', {}, 'stays'],
    ['silence, in an edition older than the question', { answer: 'unanswered', answerThen: null }, 'stays'],
    ['silence, after no children', { answer: 'unanswered' }, 'stays'],
    ['children with consent', { answer: 'identifiable', consents: [valid] }, 'stays'],
    ['children without any consent', { answer: 'identifiable' }, 'goes'],
    ['children, consent withdrawn', { answer: 'identifiable', consents: [withdrawn] }, 'goes'],
    ['one of two consents withdrawn', { answer: 'identifiable', consents: [valid, withdrawn] }, 'goes'],
    ['children found later in an old page', { answer: 'identifiable', answerThen: null }, 'goes'],
    ['blurred when the edition was made', { answer: 'blurred', answerThen: 'blurred' }, 'stays'],
    [
      'blurred since: the edition has the old files',
      { answer: 'blurred', answerThen: 'identifiable' },
      'goes',
    ],
    ['blurred since, shown in error', { answer: 'blurred' }, 'goes'],
    ['none after all: an answer about this file', { withheldFrom: ['website'] }, 'stays'],
    ['withheld, then the answer taken back', { answer: 'unanswered', withheldFrom: ['website'] }, 'goes'],
    ['withheld, then another file without children', { sameBytes: false, withheldFrom: ['website'] }, 'goes'],
    ['another file with children', { sameBytes: false, answer: 'identifiable' }, 'stays'],
    [
      'another file in its place, consent of the old one valid',
      { sameBytes: false, answerThen: 'identifiable', consentsThen: [valid] },
      'stays',
    ],
    [
      'another file in its place, consent of the old one withdrawn',
      { sameBytes: false, answerThen: 'identifiable', consentsThen: [withdrawn] },
      'goes',
    ],
  ])('%s', (_what, over, expected) => {
    const channels = withheldChannels({ ...file, ...over }, today);
    expect(channels.includes('website')).toBe(expected === 'goes');
  });

  it('goes from the channels alone that no consent names', () => {
    const shown: ShownFile = { ...file, answer: 'identifiable', consents: [valid] };
    expect(withheldChannels(shown, today)).toEqual(['fanpage']);
    const both: ConsentTerms = { ...valid, channels: ['website', 'fanpage'] };
    expect(withheldChannels({ ...shown, consents: [both] }, today)).toEqual([]);
  });

  it('changes with the day: the last day of the term still counts', () => {
    const shown: ShownFile = { ...file, answer: 'identifiable', consents: [valid] };
    const goneOn = ['2026-08-31', '2026-09-01', '2026-09-05', '2026-09-06'].map((day) =>
      withheldChannels(shown, day).includes('website'),
    );
    expect(goneOn).toEqual([true, false, false, true]);
  });
});
