import { ActionIcon, Button, Group } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import * as words from '#words/calendar';
import { step, type CalendarView } from './days.ts';

const NAMES: Readonly<Record<CalendarView, string>> = { week: words.week, month: words.month };

interface Props {
  readonly view: CalendarView;
  readonly day: string;
  readonly today: string;
  readonly onGo: (view: CalendarView, day: string) => void;
}

/** The way to other days, and between week and month. */
export function CalendarBar({ view, day, today, onGo }: Props) {
  const [before, after] =
    view === 'week' ? [words.previousWeek, words.nextWeek] : [words.previousMonth, words.nextMonth];
  return (
    <Group justify="space-between">
      <Group gap="xs">
        <ActionIcon aria-label={before} onClick={() => onGo(view, step(view, day, false))}>
          <IconChevronLeft aria-hidden />
        </ActionIcon>
        <Button variant="default" onClick={() => onGo(view, today)}>
          {words.today}
        </Button>
        <ActionIcon aria-label={after} onClick={() => onGo(view, step(view, day, true))}>
          <IconChevronRight aria-hidden />
        </ActionIcon>
      </Group>
      <Group gap="xs" role="group" aria-label={words.view}>
        {(['week', 'month'] as const).map((one) => (
          <Button
            key={one}
            variant={one === view ? 'filled' : 'default'}
            aria-pressed={one === view}
            onClick={() => onGo(one, day)}
          >
            {NAMES[one]}
          </Button>
        ))}
      </Group>
    </Group>
  );
}
