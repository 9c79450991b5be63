import { GALLERY } from '../story/rich-node.ts';
import { section } from './section.ts';

/** How many pictures a gallery holds. */
export const GALLERY_SIZE = { min: 2, max: 30 } as const;

/** Pictures that belong together, in the order they are shown; each is a figure with its own words. */
export const Gallery = section({
  name: GALLERY,
  tag: 'section',
  mark: 'data-gallery',
  content: `figure{${GALLERY_SIZE.min},${GALLERY_SIZE.max}}`,
});
