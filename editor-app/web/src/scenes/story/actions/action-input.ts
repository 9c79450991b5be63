import {
  ERRORS,
  SCHEDULE_DAYS,
  type PublicChannel,
  type CheckId,
  type ErrorId,
  type StoryView,
} from '@toasoan/domain';
import type { ActInput } from '../../../api/stories.ts';
import type { ActionForm } from './action-forms.ts';

/** What the person has filled in so far. */
export interface Filled {
  readonly note: string;
  readonly channels: readonly PublicChannel[];
  readonly checklist: readonly CheckId[];
  readonly terms: string;
  readonly publicNote: string;
  readonly personId: string;
  readonly unitId: string;
  /** The hour to go out or to hold back until; null: not whole yet. */
  readonly moment: string | null;
  /** Whether an embargo is set (with an approval: besides), left as it is, or lifted. */
  readonly hold: 'leave' | 'until' | 'lift';
}

const DAY = 86_400_000;

/** Whether what is filled in ends an embargo before its time: the rules want a reason then. */
export function cutsShort(
  { hold, moment }: Pick<Filled, 'hold' | 'moment'>,
  { embargoUntil }: Pick<StoryView, 'embargoUntil'>,
): boolean {
  if (embargoUntil === null || hold === 'leave') return false;
  return hold === 'lift' || (moment !== null && Date.parse(moment) < Date.parse(embargoUntil));
}

type Story = Pick<StoryView, 'embargoUntil' | 'lead'>;

/** Why what is filled in cannot be sent yet; null: it can. The server decides again. */
export function faultOf(form: ActionForm, filled: Filled, story: Story, now: Date): ErrorId | null {
  const { asks } = form;
  if (asks.has('person') && filled.personId === '') return 'story.person_required';
  if (asks.has('unit') && filled.unitId === '') return 'story.unit_required';
  if (asks.has('channels') && filled.channels.length === 0) return 'story.channels_required';
  const time = timeFault(form, filled, story, now);
  if (time) return time;
  const needsNote = form.note?.required === true || (asks.has('until') && cutsShort(filled, story));
  if (needsNote && filled.note.trim() === '') return 'story.note_required';
  return form.publicNote && asks.has('channels') && filled.publicNote.trim() === ''
    ? 'story.correction_note_required'
    : null;
}

function timeFault(
  { asks }: ActionForm,
  { moment, hold }: Filled,
  { embargoUntil }: Story,
  now: Date,
): ErrorId | null {
  const wanted = asks.has('at') || (asks.has('until') && hold === 'until');
  if (!wanted) return null;
  if (moment === null) return 'story.time_required';
  const at = Date.parse(moment);
  if (at <= now.getTime()) return 'story.time_past';
  if (!asks.has('at')) return null;
  if (at > now.getTime() + SCHEDULE_DAYS * DAY) return 'story.time_far';
  return embargoUntil !== null && at < Date.parse(embargoUntil) ? 'story.embargoed' : null;
}

export const faultInWords = (fault: ErrorId): string => ERRORS[fault][1];

/** The request, with as much of what is filled in as the form asks for. */
export function inputOf(
  action: ActInput['action'],
  form: ActionForm,
  filled: Filled,
  seen: Pick<StoryView, 'id' | 'revision'>,
): ActInput {
  const { asks } = form;
  const note = filled.note.trim();
  const terms = filled.terms.trim();
  return {
    storyId: seen.id,
    action,
    basedOn: seen.revision,
    ...(note === '' ? {} : { note }),
    ...(asks.has('channels') ? { channels: filled.channels, checklist: filled.checklist } : {}),
    ...(asks.has('channels') && terms !== '' ? { terms } : {}),
    ...(form.publicNote ? { publicNote: filled.publicNote.trim() } : {}),
    ...(asks.has('person') ? { personId: filled.personId } : {}),
    ...(asks.has('unit') ? { unitId: filled.unitId } : {}),
    ...(asks.has('at') && filled.moment !== null ? { at: filled.moment } : {}),
    ...(asks.has('until') ? untilOf(filled) : {}),
  };
}

function untilOf({ hold, moment }: Filled): Pick<ActInput, 'until'> {
  if (hold === 'lift') return { until: null };
  return hold === 'until' && moment !== null ? { until: moment } : {};
}
