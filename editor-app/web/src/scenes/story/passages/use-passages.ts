import { placedThreads, QUOTE_MOST, quoteOf, runningText, type Quote, type StoryView } from '@toasoan/domain';
import { useCallback, useEffect, useMemo, useState, type RefObject } from 'react';
import { startsIn, type MarkedPassage, type Quoting } from '../../../components/text/quoting.ts';
import { numbersOf } from '../../../review/thread-list.tsx';
import { stretchOf, trimmed, type Stretch } from './stretch-of.ts';

const DRAFT = 'draft';

/** The passages of a story that are remarked on, and the one a person is about to remark on. */
export function usePassages(story: StoryView, page: RefObject<HTMLElement | null>) {
  const { content, comments, revision } = story;
  const running = useMemo(() => runningText(content), [content]);
  const threads = useMemo(() => placedThreads(comments, running), [comments, running]);
  const numbers = useMemo(() => numbersOf(threads), [threads]);
  const [draft, setDraft] = useState<Stretch | null>(null);
  const [chosen, choose] = useState<string | null>(null);
  const selected = useSelected(page, running.text);

  const open = useCallback((id: string) => {
    choose(id);
    const card = document.getElementById(`thread-${id}`);
    card?.scrollIntoView({ block: 'center' });
    card?.focus({ preventScroll: true });
  }, []);
  const go = useCallback((id: string) => {
    choose(id);
    const mark = [...document.querySelectorAll<HTMLElement>('[data-passages]')].find((one) =>
      one.dataset['passages']?.split(' ').includes(id),
    );
    mark?.scrollIntoView({ block: 'center' });
    const after = mark?.parentElement?.querySelector<HTMLElement>('.passage-number');
    after?.focus({ preventScroll: true });
  }, []);

  const quoting = useMemo((): Quoting => {
    const passages = threads.flatMap(({ root, at }): MarkedPassage[] =>
      at && root.resolved === null
        ? [{ id: root.id, ...at, number: numbers.get(root.id) ?? null, chosen: root.id === chosen }]
        : [],
    );
    const own = draft ? [{ id: DRAFT, ...draft, number: null, chosen: true }] : [];
    return { passages: [...passages, ...own], startOf: startsIn(running), onOpen: open };
  }, [threads, numbers, chosen, draft, running, open]);

  const quote = (stretch: Stretch): Quote => quoteOf(running.text, stretch.from, stretch.to, revision);
  return { running, threads, numbers, quoting, selected, draft, setDraft, quote, go };
}

export type Passages = ReturnType<typeof usePassages>;

/** What of the text on a page is selected now, in the running text; null for nothing. */
function useSelected(page: RefObject<HTMLElement | null>, text: string): Stretch | null {
  const [selected, setSelected] = useState<Stretch | null>(null);
  useEffect(() => {
    const look = (): void => {
      const found = page.current && stretchOf(document.getSelection(), page.current);
      const next = found && trimmed(text, found, QUOTE_MOST);
      setSelected((was) => (was?.from === next?.from && was?.to === next?.to ? was : next));
    };
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [page, text]);
  return selected;
}
