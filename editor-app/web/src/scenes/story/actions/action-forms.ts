import { ACTIONS, type Action, type StoryView } from '@toasoan/domain';
import * as words from '#words/story/actions';

/** What an action asks before it is done. */
export interface ActionForm {
  /** The words to be written with it; null when it takes none. */
  readonly note: { readonly label: string; readonly required: boolean } | null;
  /** What is chosen: the channels, a colleague, a department, an hour to go out or to hold back until. */
  readonly asks: ReadonlySet<'channels' | 'person' | 'unit' | 'at' | 'until'>;
  /** Asks for the words that readers get with a correction. */
  readonly publicNote: boolean;
  readonly confirm: string;
  readonly danger: boolean;
}

const plain = { asks: new Set<never>(), note: null, publicNote: false, danger: false } as const;
const asked = (label: string): ActionForm['note'] => ({ label, required: true });

/** The form of an action to this story; null for one that is done at once. */
export function formOf(action: Action, story: Pick<StoryView, 'live'>): ActionForm | null {
  switch (action) {
    case 'assign':
      return { ...plain, asks: new Set(['person']), confirm: words.assignIt };
    case 'hand_over':
      return {
        ...plain,
        asks: new Set(['unit']),
        note: asked(words.handOverReason),
        confirm: words.handOverIt,
      };
    case 'return':
      return { ...plain, note: asked(words.returnReason), confirm: words.returnIt };
    case 'approve':
      return {
        ...plain,
        asks: new Set(['channels', 'until']),
        note: { label: words.embargoReason, required: false },
        publicNote: story.live !== null,
        confirm: words.approveIt,
      };
    case 'revoke':
      return { ...plain, note: asked(words.revokeReason), confirm: words.revokeIt, danger: true };
    case 'publish':
      return { ...plain, confirm: words.publishNow };
    case 'schedule':
      return { ...plain, asks: new Set(['at']), confirm: ACTIONS.schedule };
    case 'embargo':
      return {
        ...plain,
        asks: new Set(['until']),
        note: { label: words.embargoReason, required: false },
        confirm: words.embargoIt,
      };
    case 'correct':
      return { ...plain, note: asked(words.correctReason), publicNote: true, confirm: words.correctIt };
    case 'reopen':
      return { ...plain, note: asked(words.reopenReason), confirm: words.reopenIt };
    case 'reject':
      return { ...plain, note: asked(words.rejectReason), confirm: words.rejectIt, danger: true };
    case 'approve_second':
      return { ...plain, confirm: words.secondIt };
    case 'mark_sensitive':
      return { ...plain, note: asked(words.markReason), confirm: ACTIONS.mark_sensitive };
    case 'clear_sensitive':
      return { ...plain, note: asked(words.clearReason), confirm: ACTIONS.clear_sensitive };
    case 'unschedule':
      return { ...plain, confirm: ACTIONS.unschedule };
    case 'archive':
      return { ...plain, confirm: ACTIONS.archive };
    case 'withdraw':
      return { ...plain, note: asked(words.withdrawReason), confirm: words.withdrawIt, danger: true };
    case 'edit':
    case 'submit':
    case 'sign_off':
    case 'claim':
    case 'release':
    case 'publish_due':
    case 'forward':
      return null;
  }
}
