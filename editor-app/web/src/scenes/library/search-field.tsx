import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import * as texts from '#words/library';

const PAUSE = 350;

interface Props {
  /** The words the list on screen was searched for. */
  readonly words: string;
  readonly onSearch: (words: string) => void;
  /** What is looked through; the library when absent. */
  readonly label?: string;
}

/** The words to look for; searched when the person pauses, and at once on Enter. */
export function SearchField({ words, onSearch, label = texts.search }: Props) {
  const [text, setText] = useState(words);
  const asked = useRef(words);
  // Going back in the browser brings the words of then; what is still being typed is left alone.
  useEffect(() => {
    if (words === asked.current) return;
    asked.current = words;
    setText(words);
  }, [words]);

  const search = (next: string): void => {
    const trimmed = next.trim();
    if (trimmed === asked.current) return;
    asked.current = trimmed;
    onSearch(trimmed);
  };
  const searchSoon = useDebouncedCallback(search, PAUSE);
  return (
    <form
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        search(text);
      }}
    >
      <TextInput
        type="search"
        label={label}
        leftSection={<IconSearch size={20} aria-hidden />}
        maxLength={200}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          searchSoon(event.currentTarget.value);
        }}
      />
    </form>
  );
}
