import { VisuallyHidden } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import * as words from '#words/notifications';
import { NOTICES_KEY, useNotifications } from '../api/notifications.ts';
import { useSession } from '../api/session-context.ts';
import { followNotices } from './follow-notices.ts';
import { useKnownDevice } from './use-known-device.ts';

/** Brings new notices to the bell and to the open list as they come, and says so to who cannot see it. */
export default function LiveNotices() {
  const queries = useQueryClient();
  const { renewals } = useSession();
  const { data } = useNotifications();
  const seen = useRef<ReadonlySet<string> | null>(null);
  const [said, setSaid] = useState('');
  useKnownDevice();
  useEffect(
    () => followNotices(() => void queries.invalidateQueries({ queryKey: NOTICES_KEY })),
    [queries, renewals],
  );
  useEffect(() => {
    if (!data) return;
    const known = seen.current;
    seen.current = new Set(data.map(({ id }) => id));
    const fresh = known ? data.filter(({ id, read }) => !read && !known.has(id)) : [];
    const [newest] = fresh;
    if (newest) setSaid(fresh.length === 1 ? words.told(newest.text) : words.toldMany(fresh.length));
  }, [data]);
  return <VisuallyHidden role="status">{said}</VisuallyHidden>;
}
