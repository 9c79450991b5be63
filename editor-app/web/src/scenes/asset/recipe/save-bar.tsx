import { Button, Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import * as words from '#words/asset/recipe';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { Notice } from '../../../components/notice.tsx';
import type { PartSaving } from './use-recipe-part.ts';

interface Props {
  readonly part: PartSaving;
  /** What is saved, in the button's name: "vùng làm mờ". */
  readonly what: string;
  /** Why it cannot be saved as it is; null when it can. */
  readonly problem?: string | null;
  /** Shown instead of the plain error sentence. */
  readonly refusal?: ReactNode;
}

/** Saves or forgets what was done with a tool, and says how that went. */
export function SaveBar({ part, what, problem = null, refusal }: Props) {
  return (
    <Stack gap="xs">
      {part.overtaken ? (
        <Notice tone="warning" role="alert" title={words.overtaken}>
          <Text>{words.overtakenHint}</Text>
          <Group mt="sm">
            <Button variant="default" onClick={part.keepMine}>
              {words.keepMine}
            </Button>
            <Button variant="default" onClick={part.drop}>
              {words.takeNew}
            </Button>
          </Group>
        </Notice>
      ) : part.reloaded && part.changed ? (
        <Notice tone="warning" role="alert">
          {words.reloaded}
        </Notice>
      ) : null}
      {refusal ?? <ErrorNotice error={part.error} />}
      <div role="status">
        {part.saved ? (
          <Text c="#14532d">{words.saved(what)}</Text>
        ) : part.changed ? (
          <Text size="sm" c="dimmed">
            {problem ?? words.unsaved(what)}
          </Text>
        ) : null}
      </div>
      {part.changed ? (
        <Group>
          <Button
            onClick={() => part.save()}
            loading={part.saving}
            disabled={part.overtaken || problem !== null}
          >
            {words.save(what)}
          </Button>
          <Button variant="default" onClick={part.drop} disabled={part.saving}>
            {words.dropChanges}
          </Button>
        </Group>
      ) : null}
    </Stack>
  );
}
