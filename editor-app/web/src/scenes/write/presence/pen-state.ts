import type { PresenceView } from '@toasoan/domain';
import { isDirty, type SaveState } from '../saving/save-state.ts';

/**
 * Whether this desk may be written at: `theirs` while somebody else has the pen, `outdated` when the story has gone on
 * elsewhere and nothing unsaved stands here, so that the new version can be opened without loss.
 */
export function penState(
  view: PresenceView | null,
  state: Pick<SaveState, 'revision' | 'content' | 'saved' | 'sent' | 'phase'>,
): 'free' | 'theirs' | 'outdated' {
  if (view?.pen && !view.pen.mine) return 'theirs';
  const calm = !isDirty(state) && state.phase.name === 'resting';
  return view && calm && view.revision > state.revision ? 'outdated' : 'free';
}
