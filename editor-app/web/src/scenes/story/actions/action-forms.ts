import type { Action, StoryView } from '@toasoan/domain';
import * as words from '#words/story/actions';

/** What an action asks before it is done, and what follows from it. */
export interface ActionForm {
  /** What follows from the action, each a sentence. */
  readonly consequences: readonly string[];
  /** The words to be written with it; null when it takes none. */
  readonly note: { readonly label: string; readonly required: boolean } | null;
  readonly channels: boolean;
  readonly confirm: string;
  readonly danger: boolean;
}

const plain = { consequences: [], note: null, channels: false, danger: false };
const asked = (label: string): ActionForm['note'] => ({ label, required: true });

/** The form of an action to this story; null for one that is done at once. */
export function formOf(action: Action, story: Pick<StoryView, 'deliveries'>): ActionForm | null {
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
        // A story that went out before goes out again as a correction.
        note: story.deliveries.length > 0 ? { label: words.correction, required: false } : null,
        confirm: words.publishNow,
      };
    case 'reopen':
      return {
        ...plain,
        consequences: [words.reopenExplained, words.reopenKeepsEdition],
        note: asked(words.reopenReason),
        confirm: words.reopenIt,
      };
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
    case 'forward':
      return null;
  }
}
