import { Stack, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { dayOf, formatDateTime, type CalendarEntry } from '@toasoan/domain';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import * as words from '#words/calendar';
import * as common from '#words/common';
import { useCalendar, useMove } from '../../api/calendar.ts';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { Loading } from '../../components/loading.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Agenda } from './agenda.tsx';
import { CalendarBar } from './calendar-bar.tsx';
import { DayGrid, type DaysProps } from './day-grid.tsx';
import { onDay, shortDay, weeksOf, type CalendarView } from './days.ts';
import { MoveDialog } from './move-dialog.tsx';
import { useDrag } from './use-drag.ts';

/** What became of a move. */
interface Said {
  readonly tone: 'info' | 'success' | 'warning';
  readonly words: string;
}

/** Where the calendar is open, as its address says: `?xem=thang&ngay=2026-09-02`. */
function usePlace() {
  const [search, setSearch] = useSearchParams();
  const today = dayOf(new Date());
  const asked = search.get('ngay') ?? '';
  const day = /^\d{4}-\d\d-\d\d$/.test(asked) && !Number.isNaN(Date.parse(asked)) ? asked : today;
  const view: CalendarView = search.get('xem') === 'thang' ? 'month' : 'week';
  const go = (to: CalendarView, on: string): void =>
    setSearch({ xem: to === 'month' ? 'thang' : 'tuan', ngay: on }, { replace: true });
  return { view, day, today, go };
}

/** What goes out and when: by week or month, with what is set movable by pointer, finger and keyboard. */
export function CalendarScene() {
  const { view, day, today, go } = usePlace();
  const narrow = useMediaQuery('(max-width: 62em)', false, { getInitialValueInEffect: false });
  const weeks = weeksOf(view, day);
  const all = weeks.flat();
  const { data, error, isPending, refetch } = useCalendar(all[0] ?? day, all.at(-1) ?? day);
  const [opened, setOpened] = useState<CalendarEntry | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const byDialog = useMove();
  const byHand = useMove();
  const moved = (entry: CalendarEntry, at: string): void =>
    setSaid({ tone: 'success', words: words.moved(entry.headline, formatDateTime(at)) });
  const dragging = useDrag<CalendarEntry>((entry, target) => {
    if (target === dayOf(entry.at)) return;
    const at = onDay(entry.at, target);
    setSaid({ tone: 'info', words: words.moving });
    byHand.mutate(
      { entry, at },
      {
        onSuccess: () => moved(entry, at),
        onError: () =>
          setSaid({ tone: 'warning', words: words.movedBack(entry.headline, formatDateTime(entry.at)) }),
      },
    );
  });
  const entries = shown(data ?? [], byHand.isPending ? byHand.variables : undefined);
  const Days = narrow ? Agenda : DayGrid;
  const props: DaysProps = {
    title: titleOf(view, day, all),
    ...{ view, day, today, weeks, dragging },
    entriesOf: (one) => entries.filter(({ at }) => dayOf(at) === one),
    onMove: (entry) => {
      byDialog.reset();
      byHand.reset();
      setSaid(null);
      setOpened(entry);
    },
  };
  return (
    <Stack>
      <PageHeading>{common.calendar}</PageHeading>
      <Text c="dimmed">{words.explained}</Text>
      <CalendarBar view={view} day={day} today={today} onGo={go} />
      <Text fw={650} role="status">
        {props.title}
      </Text>
      {!narrow && entries.some(({ movable }) => movable) ? <Text size="sm">{words.dragHint}</Text> : null}
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      <ErrorNotice error={byHand.error} />
      <div role="status">{said === null ? null : <Notice tone={said.tone}>{said.words}</Notice>}</div>
      {isPending ? <Loading label={words.loading} /> : <Days {...props} />}
      {opened ? (
        <MoveDialog
          entry={opened}
          move={byDialog}
          onClose={() => setOpened(null)}
          onMoved={(at) => {
            moved(opened, at);
            setOpened(null);
          }}
        />
      ) : null}
    </Stack>
  );
}

/** Entries with the one that is being moved where it was dropped. */
const shown = (
  entries: readonly CalendarEntry[],
  move: { readonly entry: CalendarEntry; readonly at: string } | undefined,
): readonly CalendarEntry[] =>
  move
    ? entries.map((entry) =>
        entry.event === 'scheduled' && entry.storyId === move.entry.storyId
          ? { ...entry, at: move.at, movable: false }
          : entry,
      )
    : entries;

const titleOf = (view: CalendarView, day: string, all: readonly string[]): string =>
  view === 'week'
    ? words.weekOf(shortDay(all[0] ?? day), shortDay(all.at(-1) ?? day))
    : words.monthOf(day.slice(5, 7), day.slice(0, 4));
