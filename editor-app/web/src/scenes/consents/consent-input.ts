import {
  consentChannels,
  consentInputSchema,
  type ConsentChannel,
  type ConsentInput,
  type ConsentKind,
} from '@toasoan/domain';
import * as words from '#words/consents';

/** A consent as it is being written down. */
export interface ConsentDraft {
  readonly unitId: string;
  readonly kind: ConsentKind;
  readonly subject: string;
  readonly guardianAgrees: boolean;
  readonly allUnderSeven: boolean;
  readonly childAgrees: boolean;
  readonly channels: readonly ConsentChannel[];
  readonly from: string;
  readonly until: string;
  readonly note: string;
}

/** The file handed in with a consent. */
export interface ConsentFile {
  readonly uploadKey: string;
  readonly fileName: string;
}

/** Days on which a school year ends most often. */
const YEAR_END = '05-31';

/** A new consent of a unit: from today to the end of the school year, every channel; who agrees is for a person to say. */
export function newDraft(unitId: string, today: string): ConsentDraft {
  const year = Number(today.slice(0, 4));
  const until = `${year}-${YEAR_END}`;
  return {
    unitId,
    kind: 'child',
    subject: '',
    guardianAgrees: false,
    allUnderSeven: false,
    childAgrees: false,
    channels: consentChannels,
    from: today,
    until: today <= until ? until : `${year + 1}-${YEAR_END}`,
    note: '',
  };
}

export type DraftField = 'unitId' | 'subject' | 'channels' | 'from' | 'until';

/** The first thing that is missing, with its field; null when the consent can be recorded. */
export function draftProblem(
  draft: ConsentDraft,
): { readonly field: DraftField; readonly problem: string } | null {
  if (draft.unitId === '') return { field: 'unitId', problem: words.unitMissing };
  if (draft.subject.trim() === '') return { field: 'subject', problem: words.subjectMissing };
  if (draft.channels.length === 0) return { field: 'channels', problem: words.channelMissing };
  if (draft.from === '') return { field: 'from', problem: words.fromMissing };
  if (draft.until === '') return { field: 'until', problem: words.untilMissing };
  if (draft.until < draft.from) return { field: 'until', problem: words.untilBeforeFrom };
  return null;
}

/** What is sent, or null while something is missing. Of children under seven none is asked. */
export function inputOf(draft: ConsentDraft, file: ConsentFile | null): ConsentInput | null {
  const input = consentInputSchema.safeParse({
    ...draft,
    childAgrees: !draft.allUnderSeven && draft.childAgrees,
    uploadKey: file?.uploadKey ?? null,
    fileName: file?.fileName ?? '',
  });
  return input.success && draftProblem(draft) === null ? input.data : null;
}
