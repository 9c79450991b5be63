import { Button } from '@mantine/core';
import type { CalendarEntry } from '@toasoan/domain';
import { IconCheck, IconClock, IconGripVertical, IconLockOpen } from '@tabler/icons-react';
import type { CSSProperties } from 'react';
import { Link } from 'react-router-dom';
import * as words from '#words/calendar';
import * as common from '#words/common';
import { NO_HEADLINE } from '../../words/story-words.ts';
import { span } from '../../words/waiting-time.ts';
import classes from './calendar.module.css';
import { timeOf } from './days.ts';
import type { Dragging } from './use-drag.ts';

const ICONS = { scheduled: IconClock, embargo_ends: IconLockOpen, published: IconCheck } as const;

/** What an entry is, in words. */
function meaning({ event, edition, at }: CalendarEntry, now: Date): string {
  if (event === 'scheduled') return new Date(at) > now ? words.scheduled : words.overdue;
  if (event === 'embargo_ends') return words.embargoEnds;
  return (edition ?? 1) > 1 ? words.corrected : words.published;
}

interface Props {
  readonly entry: CalendarEntry;
  /** Null where there is nowhere to drag it. */
  readonly dragging: Dragging<CalendarEntry> | null;
  readonly onMove: (entry: CalendarEntry) => void;
}

/** One thing of a day: its time, its story, what it is; a story set to go out can be moved. */
export function EntryItem({ entry, dragging, onMove }: Props) {
  const Icon = ICONS[entry.event];
  const drag = dragging?.drag;
  const held = drag?.thing === entry && drag.over !== null ? drag : null;
  const style: CSSProperties | undefined = held
    ? { transform: `translate(${held.by.x}px, ${held.by.y}px)` }
    : undefined;
  return (
    <li className={classes.entry} data-event={entry.event} data-held={held ? true : undefined} style={style}>
      <div className={classes.facts}>
        {entry.movable && dragging ? (
          <span className={classes.grip} aria-hidden data-grip {...dragging.handle(entry)}>
            <IconGripVertical size={18} />
          </span>
        ) : null}
        <Icon aria-hidden size={16} />
        <time dateTime={entry.at} title={entry.at}>
          {timeOf(entry.at)}
        </time>
        <span>{meaning(entry, new Date())}</span>
        {entry.lateSeconds !== null ? (
          <span className={classes.late}>{common.late(span(entry.lateSeconds * 1_000))}</span>
        ) : null}
      </div>
      <Link to={`/stories/${entry.storyId}`} className={classes.headline} draggable={false}>
        {entry.headline || NO_HEADLINE}
      </Link>
      <span className={classes.unit}>{entry.unit.name}</span>
      {entry.movable ? (
        <Button
          variant="default"
          size="compact-sm"
          className={classes.move}
          aria-label={words.moveStory(entry.headline || NO_HEADLINE)}
          onClick={() => onMove(entry)}
        >
          {words.move}
        </Button>
      ) : null}
    </li>
  );
}
