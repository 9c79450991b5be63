import { useDebouncedCallback } from '@mantine/hooks';
import type { StoryOffer } from '@toasoan/domain';
import { useId, useState, type InputHTMLAttributes, type KeyboardEvent } from 'react';
import { useNavigate } from 'react-router-dom';
import { useStoryOffers } from '../../../api/search.ts';

const PAUSE = 150; // Milliseconds without a key before a question.
const LEAST = 2; // Letters.

/** A field that offers stories while somebody types, and what its list has to know. */
export interface Offers {
  /** What the field carries: a combobox of WAI-ARIA 1.2. */
  readonly field: Omit<InputHTMLAttributes<HTMLInputElement>, 'size'>;
  readonly listId: string;
  readonly items: readonly StoryOffer[];
  /** Place of the chosen one; -1: none is. */
  readonly chosen: number;
  /** What stands in the field now. */
  readonly onType: (text: string) => void;
  /** The list goes, and comes again with the next letter. */
  readonly close: () => void;
  readonly open: (offer: StoryOffer) => void;
}

/** Offers stories for what is typed; the answer to an older question is never shown. */
export function useOffers(): Offers {
  const navigate = useNavigate();
  const listId = useId();
  const [asked, setAsked] = useState<string | null>(null);
  const [chosenId, setChosenId] = useState<string | null>(null);
  const askSoon = useDebouncedCallback(setAsked, PAUSE);
  const { data } = useStoryOffers(asked);
  const items = (asked !== null && data?.items) || [];
  const chosen = items.findIndex(({ id }) => id === chosenId);

  const close = (): void => {
    askSoon.cancel();
    setAsked(null);
    setChosenId(null);
  };
  const open = ({ id }: StoryOffer): void => {
    close();
    void navigate(`/stories/${id}`);
  };
  const choose = (index: number): void => setChosenId(items[index]?.id ?? null);
  const onKeyDown = (event: KeyboardEvent): void => {
    // Enter and arrows belong to the keyboard of Vietnamese while it puts a word together.
    if (event.nativeEvent.isComposing || items.length === 0) return;
    const offer = items[chosen];
    if (event.key === 'ArrowDown') choose((chosen + 1) % items.length);
    else if (event.key === 'ArrowUp') choose(chosen <= 0 ? items.length - 1 : chosen - 1);
    else if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && offer) open(offer);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return {
    field: {
      role: 'combobox',
      autoComplete: 'off',
      'aria-autocomplete': 'list',
      'aria-expanded': items.length > 0,
      ...(items.length > 0 ? { 'aria-controls': listId } : {}),
      ...(chosen >= 0 ? { 'aria-activedescendant': optionId(listId, chosen) } : {}),
      onKeyDown,
      onBlur: close,
    },
    listId,
    items,
    chosen,
    onType: (text) => {
      close();
      if (text.trim().length >= LEAST) askSoon(text);
    },
    close,
    open,
  };
}

export const optionId = (listId: string, index: number): string => `${listId}-${index}`;
