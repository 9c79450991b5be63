import { useCallback, useEffect, useState } from 'react';
import { ignoredRemarks } from './ignored.ts';

const NONE: ReadonlySet<string> = new Set();

/** The keys of the remarks ignored on a story. A story not yet on the server is remembered once it is. */
export function useIgnored(personId: string, storyId: string | null) {
  const [ignored, setIgnored] = useState(() =>
    storyId === null ? NONE : ignoredRemarks(localStorage, personId, storyId).read(),
  );
  useEffect(() => {
    if (storyId !== null) ignoredRemarks(localStorage, personId, storyId).keep(ignored);
  }, [ignored, personId, storyId]);
  const ignore = useCallback((key: string) => setIgnored((keys) => new Set([...keys, key])), []);
  const forget = useCallback(() => setIgnored(NONE), []);
  return { ignored, ignore, forget };
}
