import { Button } from '@mantine/core';
import type { PlacedThread } from '@toasoan/domain';
import { useState } from 'react';
import * as words from '#words/review';
import lists from '../components/list.module.css';
import { ThreadCard } from './thread-card.tsx';

interface Props {
  readonly storyId: string;
  readonly threads: readonly PlacedThread[];
  /** The numbers open threads have in the text, by id. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly onGo: (thread: PlacedThread) => void;
}

/** Threads on passages: the open ones in the order of the text, the settled ones on demand. */
export function ThreadList({ storyId, threads, numbers, onGo }: Props) {
  const [all, setAll] = useState(false);
  const settled = threads.filter(({ root }) => root.resolved !== null);
  const shown = all ? threads : threads.filter(({ root }) => root.resolved === null);
  return (
    <>
      {shown.length > 0 ? (
        <ul className={lists.plain}>
          {shown.map((thread) => (
            <ThreadCard
              key={thread.root.id}
              storyId={storyId}
              thread={thread}
              number={numbers.get(thread.root.id)}
              passage={passageOf(thread)}
              onGo={thread.at ? () => onGo(thread) : undefined}
            />
          ))}
        </ul>
      ) : null}
      {settled.length > 0 ? (
        <Button size="sm" variant="subtle" aria-expanded={all} onClick={() => setAll((was) => !was)}>
          {all ? words.hideSettled : words.showSettled(settled.length)}
        </Button>
      ) : null}
    </>
  );
}

function passageOf({ at }: PlacedThread): string | undefined {
  if (at === null) return words.passageGone;
  return at.changed ? words.passageChanged : undefined;
}

/** The numbers of the open threads that have a place, in the order of the text. */
export const numbersOf = (threads: readonly PlacedThread[]): ReadonlyMap<string, number> =>
  new Map(
    threads
      .filter(({ root, at }) => root.resolved === null && at !== null)
      .map(({ root }, index) => [root.id, index + 1]),
  );
