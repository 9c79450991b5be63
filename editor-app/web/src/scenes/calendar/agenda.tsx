import * as words from '#words/calendar';
import { Empty } from '../../components/empty.tsx';
import classes from './calendar.module.css';
import type { DaysProps } from './day-grid.tsx';
import { shortDay, weekdayOf } from './days.ts';
import { EntryItem } from './entry-item.tsx';

/** The same days one below the other, for a narrow screen: those on which there is something. */
export function Agenda({ title, view, day, today, weeks, entriesOf, onMove }: DaysProps) {
  const days = weeks
    .flat()
    .filter((one) => view === 'week' || one.slice(0, 7) === day.slice(0, 7))
    .filter((one) => entriesOf(one).length > 0);
  const nameOf = (one: string): string => `${words.WEEKDAYS[weekdayOf(one)] ?? ''}, ${shortDay(one)}`;
  return (
    <section aria-label={title}>
      {days.length === 0 ? <Empty>{words.nothing}</Empty> : null}
      {days.map((one) => (
        <section key={one} className={classes.agendaDay}>
          <h2 className={classes.agendaTitle}>
            <time dateTime={one} aria-current={one === today ? 'date' : undefined}>
              {one === today ? words.todayIs(nameOf(one)) : nameOf(one)}
            </time>
          </h2>
          <ul className={classes.entries}>
            {entriesOf(one).map((entry) => (
              <EntryItem
                key={`${entry.event} ${entry.storyId} ${entry.at}`}
                entry={entry}
                dragging={null}
                onMove={onMove}
              />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
