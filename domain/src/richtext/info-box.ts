import { section, sectionLine } from './section.ts';

/** Facts beside the story: a title, then paragraphs and lists. */
export const InfoBox = section({
  name: 'infoBox',
  tag: 'aside',
  mark: 'data-info-box',
  content: 'infoBoxTitle (paragraph | bulletList | orderedList)+',
});

/** The title of an information box; may be empty. */
export const InfoBoxTitle = sectionLine({ name: 'infoBoxTitle', mark: 'data-info-box-title' });
