import type { CalendarEntry } from '@toasoan/domain';
import * as words from '#words/calendar';
import classes from './calendar.module.css';
import { shortDay, type CalendarView } from './days.ts';
import { EntryItem } from './entry-item.tsx';
import type { Dragging } from './use-drag.ts';

export interface DaysProps {
  readonly title: string;
  readonly view: CalendarView;
  /** The day the calendar is open at. */
  readonly day: string;
  readonly today: string;
  readonly weeks: readonly (readonly string[])[];
  readonly entriesOf: (day: string) => readonly CalendarEntry[];
  readonly dragging: Dragging<CalendarEntry>;
  readonly onMove: (entry: CalendarEntry) => void;
}

/** Weeks as rows, weekdays as columns. */
export function DayGrid({ title, view, day, today, weeks, entriesOf, dragging, onMove }: DaysProps) {
  const over = dragging.drag?.over;
  return (
    <table className={classes.grid}>
      <caption className={classes.caption}>{title}</caption>
      <thead>
        <tr>
          {words.WEEKDAYS.map((weekday) => (
            <th key={weekday} scope="col">
              {weekday}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((one) => (
              <td
                key={one}
                data-day={one}
                data-over={one === over || undefined}
                data-outside={(view === 'month' && one.slice(0, 7) !== day.slice(0, 7)) || undefined}
              >
                <time
                  dateTime={one}
                  className={classes.day}
                  aria-current={one === today ? 'date' : undefined}
                >
                  {one === today ? words.todayIs(shortDay(one)) : shortDay(one)}
                </time>
                {entriesOf(one).length > 0 ? (
                  <ul className={classes.entries}>
                    {entriesOf(one).map((entry) => (
                      <EntryItem
                        key={`${entry.event} ${entry.storyId} ${entry.at}`}
                        entry={entry}
                        dragging={dragging}
                        onMove={onMove}
                      />
                    ))}
                  </ul>
                ) : null}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
