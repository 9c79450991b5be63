import { describe, expect, it } from 'vitest';
import { formOf, type ActionForm } from './action-forms.ts';
import { cutsShort, faultOf, inputOf, type Filled } from './action-input.ts';

const NOW = new Date('2026-11-23T03:00:00Z');
const later = '2026-11-23T05:00:00.000Z';
const muchLater = '2026-11-24T05:00:00.000Z';
const filled: Filled = {
  note: '',
  channels: ['website'],
  checklist: [],
  terms: '',
  publicNote: '',
  personId: '',
  unitId: '',
  moment: null,
  hold: 'leave',
};
const story = { embargoUntil: null, lead: null };
const form = (action: Parameters<typeof formOf>[0], live = false): ActionForm => {
  const found = formOf(action, { live: live ? { number: 1, publishedAt: later, address: '/tin/a' } : null });
  if (!found) throw new Error(`Expected a form of ${action}`);
  return found;
};

describe('what is filled in for an action', () => {
  it.each<[string, ActionForm, Partial<Filled>, string | null]>([
    ['no hour', form('schedule'), {}, 'story.time_required'],
    ['an hour that has passed', form('schedule'), { moment: '2026-11-23T03:00:00Z' }, 'story.time_past'],
    ['an hour in another year', form('schedule'), { moment: '2028-11-23T03:00:00Z' }, 'story.time_far'],
    ['an hour ahead', form('schedule'), { moment: later }, null],
    ['an embargo without a time', form('embargo'), { hold: 'until' }, 'story.time_required'],
    ['an embargo ahead', form('embargo'), { hold: 'until', moment: later }, null],
    ['nobody', form('assign'), {}, 'story.person_required'],
    ['no department', form('hand_over'), { note: 'x' }, 'story.unit_required'],
    ['no reason', form('hand_over'), { unitId: 'a' }, 'story.note_required'],
    ['no channel', form('approve'), { channels: [] }, 'story.channels_required'],
    ['no words for readers', form('approve', true), {}, 'story.correction_note_required'],
    ['an approval', form('approve'), {}, null],
  ])('%s', (_, asked, given, fault) =>
    expect(faultOf(asked, { ...filled, ...given }, story, NOW)).toBe(fault),
  );

  it('an embargo is cut short with a reason, made longer without one', () => {
    const held = { ...story, embargoUntil: muchLater };
    const shorter = { ...filled, hold: 'until', moment: later } as const;
    expect(faultOf(form('embargo'), shorter, held, NOW)).toBe('story.note_required');
    expect(faultOf(form('embargo'), { ...shorter, note: 'Sự kiện dời sớm' }, held, NOW)).toBeNull();
    expect(faultOf(form('embargo'), { ...filled, hold: 'lift' }, held, NOW)).toBe('story.note_required');
    expect(cutsShort({ hold: 'until', moment: '2026-11-25T05:00:00Z' }, held)).toBe(false);
    expect(faultOf(form('schedule'), { ...filled, moment: later }, held, NOW)).toBe('story.embargoed');
  });

  it('the request carries what the form asks for and nothing else', () => {
    const all: Filled = {
      ...filled,
      note: ' vì ',
      terms: ' sau 8 giờ ',
      personId: 'p',
      unitId: 'u',
      moment: later,
    };
    const seen = { id: 's', revision: 4 };
    expect(inputOf('schedule', form('schedule'), all, seen)).toEqual({
      storyId: 's',
      action: 'schedule',
      basedOn: 4,
      note: 'vì',
      at: later,
    });
    expect(inputOf('approve', form('approve'), { ...all, note: '', hold: 'until' }, seen)).toEqual({
      storyId: 's',
      action: 'approve',
      basedOn: 4,
      channels: ['website'],
      checklist: [],
      terms: 'sau 8 giờ',
      until: later,
    });
    expect(inputOf('embargo', form('embargo'), { ...all, hold: 'lift' }, seen)).toMatchObject({
      until: null,
    });
  });
});
