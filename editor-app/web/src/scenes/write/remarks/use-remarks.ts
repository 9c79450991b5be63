import { lengthOf, remarksOf, wordsOf, type StoryContent } from '@toasoan/domain';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';

/** Pause in typing after which the words are looked at. */
const PAUSE = 700;

/** The remarks on what is written and its length, behind the typing; `refresh` looks at once. */
export function useRemarks(content: StoryContent) {
  const [settled, refresh] = useState(content);
  useEffect(() => {
    const timer = setTimeout(() => refresh(content), PAUSE);
    return () => clearTimeout(timer);
  }, [content]);
  const seen = useDeferredValue(settled);
  const said = useMemo(() => {
    const words = wordsOf(seen);
    return { remarks: remarksOf(words), length: lengthOf(words) };
  }, [seen]);
  return { ...said, refresh };
}
