import { ActionIcon, Button, Stack, Text, TextInput } from '@mantine/core';
import type { AssetDetails } from '@toasoan/domain';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useState, type RefObject } from 'react';
import * as words from '#words/asset/chapters';
import { SaveBar } from '../recipe/save-bar.tsx';
import { useRecipePart } from '../recipe/use-recipe-part.ts';
import { addLine, linesOf, readLines, type ChapterLine } from './chapters.ts';
import classes from './chapters.module.css';

const KEYS = ['chapters'] as const;

interface Props {
  readonly asset: AssetDetails;
  readonly player: RefObject<HTMLMediaElement>;
}

/** The chapters of a sound: a time and a title each, taken from where the player stands or written. */
export function ChaptersTool({ asset, player }: Props) {
  const part = useRecipePart(asset, KEYS);
  // Lines hold what is being written, which may not be chapters yet; null: those that are saved.
  const [written, setWritten] = useState<readonly ChapterLine[] | null>(null);
  const lines = written ?? linesOf(part.value.chapters);
  const read = readLines(lines, asset.durationMs);

  const put = (next: readonly ChapterLine[]): void => {
    setWritten(next);
    const taken = readLines(next, asset.durationMs);
    if (taken.ok) part.change({ chapters: taken.chapters });
  };
  const edit = (key: number, change: Partial<ChapterLine>): void =>
    put(lines.map((line) => (line.key === key ? { ...line, ...change } : line)));
  const forget = (): void => {
    setWritten(null);
    part.drop();
  };
  const unread = written !== null && !read.ok;
  return (
    <Stack>
      {lines.length === 0 ? <Text c="dimmed">{words.none}</Text> : null}
      <ol className={classes.list} aria-label={words.title}>
        {lines.map((line, index) => {
          const problem = !read.ok && read.key === line.key ? read.problem : undefined;
          return (
            <li key={line.key}>
              <TextInput
                label={words.time}
                aria-label={words.timeOf(index + 1)}
                value={line.time}
                maxLength={12}
                error={problem}
                onChange={(event) => edit(line.key, { time: event.currentTarget.value })}
              />
              <TextInput
                label={words.name}
                aria-label={words.nameOf(index + 1)}
                value={line.title}
                maxLength={200}
                onChange={(event) => edit(line.key, { title: event.currentTarget.value })}
              />
              <ActionIcon
                aria-label={words.removeNumbered(index + 1)}
                onClick={() => put(lines.filter(({ key }) => key !== line.key))}
              >
                <IconX aria-hidden />
              </ActionIcon>
            </li>
          );
        })}
      </ol>
      <Button
        variant="default"
        leftSection={<IconPlus size={20} aria-hidden />}
        onClick={() => put(addLine(lines, Math.round((player.current?.currentTime ?? 0) * 10) * 100))}
      >
        {words.addHere}
      </Button>
      <SaveBar
        part={{
          ...part,
          changed: part.changed || unread,
          drop: forget,
          save: () => part.save(() => setWritten(null)),
        }}
        what={words.what}
        problem={read.ok ? null : read.problem}
      />
    </Stack>
  );
}
