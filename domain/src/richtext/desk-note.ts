import { DESK_NOTE } from '../story/rich-node.ts';
import { section } from './section.ts';

/**
 * A note to the desk: seen by whoever writes, edits and approves, never published. It holds words only, so that no
 * file goes out because of it.
 */
export const DeskNote = section({
  name: DESK_NOTE,
  tag: 'aside',
  mark: 'data-desk-note',
  content: 'paragraph+',
});
