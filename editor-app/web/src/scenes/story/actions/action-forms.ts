import { ACTIONS, type Action, type StoryView } from '@toasoan/domain';
import * as words from '#words/story/actions';

/** What an action asks before it is done, and what follows from it. */
export interface ActionForm {
  /** What follows from the action, each a sentence. */
  readonly consequences: readonly string[];
  /** The words to be written with it; null when it takes none. */
  readonly note: { readonly label: string; readonly required: boolean } | null;
  readonly channels: boolean;
  /** Asks for the words that readers get with a correction. */
  readonly publicNote: boolean;
  readonly confirm: string;
  readonly danger: boolean;
}

const plain = { consequences: [], note: null, channels: false, publicNote: false, danger: false };
const asked = (label: string): ActionForm['note'] => ({ label, required: true });

/** The form of an action to this story; null for one that is done at once. */
export function formOf(action: Action, story: Pick<StoryView, 'live'>): ActionForm | null {
  switch (action) {
    case 'return':
      return {
        ...plain,
        consequences: [words.returnExplained],
        note: asked(words.returnReason),
        confirm: words.returnIt,
      };
    case 'approve':
      return {
        ...plain,
        consequences: [words.approveExplained],
        channels: true,
        publicNote: story.live !== null,
        confirm: words.approveIt,
      };
    case 'revoke':
      return {
        ...plain,
        consequences: [words.revokeEndsApproval, words.revokeExplained],
        note: asked(words.revokeReason),
        confirm: words.revokeIt,
        danger: true,
      };
    case 'publish':
      return {
        ...plain,
        consequences: [words.publishExplained],
        confirm: words.publishNow,
      };
    case 'correct':
      return {
        ...plain,
        consequences: [words.correctExplained, words.correctKeepsEdition],
        note: asked(words.correctReason),
        publicNote: true,
        confirm: words.correctIt,
      };
    case 'reopen':
      return {
        ...plain,
        consequences: [words.reopenExplained],
        note: asked(words.reopenReason),
        confirm: words.reopenIt,
      };
    case 'reject':
      return {
        ...plain,
        consequences: [words.rejectExplained],
        note: asked(words.rejectReason),
        confirm: words.rejectIt,
        danger: true,
      };
    case 'approve_second':
      return { ...plain, consequences: [words.secondExplained], confirm: words.secondIt };
    case 'mark_sensitive':
      return {
        ...plain,
        consequences: [words.markExplained],
        note: asked(words.markReason),
        confirm: ACTIONS.mark_sensitive,
      };
    case 'clear_sensitive':
      return {
        ...plain,
        consequences: [words.clearExplained],
        note: asked(words.clearReason),
        confirm: ACTIONS.clear_sensitive,
      };
    case 'unschedule':
      return { ...plain, consequences: [words.unscheduleExplained], confirm: ACTIONS.unschedule };
    case 'archive':
      return { ...plain, consequences: [words.archiveExplained], confirm: ACTIONS.archive };
    case 'withdraw':
      return {
        ...plain,
        consequences: [words.withdrawExplained, words.withdrawIsRecorded],
        note: asked(words.withdrawReason),
        confirm: words.withdrawIt,
        danger: true,
      };
    case 'edit':
    case 'submit':
    case 'sign_off':
    case 'claim':
    case 'release':
    case 'assign':
    case 'hand_over':
    case 'embargo':
    case 'schedule':
    case 'publish_due':
    case 'forward':
      return null;
  }
}
