import { section, sectionLine, sectionRow } from './section.ts';

/** What happened when, in the order it is told. */
export const Timeline = section({
  name: 'timeline',
  tag: 'section',
  mark: 'data-timeline',
  content: 'timelineRow+',
});

/** A time and what happened then. */
export const TimelineRow = sectionRow({
  name: 'timelineRow',
  mark: 'data-timeline-row',
  content: 'timelineTime timelineText',
});

/** A time as it is told: "7 giờ 30", "Tháng 9/2025". */
export const TimelineTime = sectionLine({ name: 'timelineTime', mark: 'data-timeline-time' });

/** What happened, with links where there is more to read. */
export const TimelineText = sectionLine({
  name: 'timelineText',
  mark: 'data-timeline-text',
  marks: 'bold italic legalCitation link',
});
