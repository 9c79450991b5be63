import { section, sectionLine, sectionRow } from './section.ts';

/** One to six numbers that tell the story at a glance. */
export const KeyFigures = section({
  name: 'keyFigures',
  tag: 'section',
  mark: 'data-key-figures',
  content: 'keyFigure{1,6}',
});

/** A number and what it counts. */
export const KeyFigure = sectionRow({
  name: 'keyFigure',
  mark: 'data-key-figure',
  content: 'keyNumber keyLabel',
});

/** A number as it is written, with its unit: "1.240", "98,5%". */
export const KeyNumber = sectionLine({ name: 'keyNumber', mark: 'data-key-number' });

/** What a number counts. */
export const KeyLabel = sectionLine({ name: 'keyLabel', mark: 'data-key-label' });
