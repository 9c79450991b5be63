import { wordsOf, type RemarkSettings, type StoryContent } from '@toasoan/domain';
import { useEffect, useMemo, useRef, useState } from 'react';
import { openReader, type Reader } from './reader.ts';
import type { Said } from './say.ts';
import { useLinkAnswers } from './use-link-answers.ts';

/** Pause in typing after which the words are looked at. */
const PAUSE = 700;

/** The remarks on what is written and its length, behind the typing; null before the first. `refresh` looks at once. */
export function useRemarks(content: StoryContent, settings: RemarkSettings) {
  const [settled, refresh] = useState(content);
  const [said, setSaid] = useState<Said | null>(null);
  const reader = useRef<Reader | null>(null);
  useEffect(() => {
    const opened = openReader(setSaid);
    reader.current = opened;
    return () => opened.close();
  }, []);
  useEffect(() => {
    const timer = setTimeout(() => refresh(content), PAUSE);
    return () => clearTimeout(timer);
  }, [content]);
  const words = useMemo(() => wordsOf(settled), [settled]);
  const answers = useLinkAnswers(words);
  useEffect(
    () => reader.current?.ask({ words: { ...words, answers }, settings }),
    [words, answers, settings],
  );
  return { said, refresh };
}
