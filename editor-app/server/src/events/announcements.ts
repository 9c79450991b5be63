import { NOTICE_CHANNEL } from '@toasoan/domain';
import type { Logger } from '@toasoan/platform';
import pg from 'pg';

/** Tells when a person has been told something new. */
export interface Announcements {
  /** Calls `onTold` for each announcement to the person, and when some may have been missed. Gives the way to end it. */
  subscribe(personId: string, onTold: () => void): () => void;
  close(): Promise<void>;
}

export interface AnnouncementsOptions {
  readonly databaseUrl: string;
  readonly log: Logger;
  /** Milliseconds between tries to reach the database again. */
  readonly pause?: number;
}

/**
 * Listens to PostgreSQL on one connection for everybody. A connection that breaks is made anew, and then everybody is
 * told to look, since what was announced meanwhile is gone.
 */
export function listenToAnnouncements({
  databaseUrl,
  log,
  pause = 2_000,
}: AnnouncementsOptions): Announcements {
  const listeners = new Map<string, Set<() => void>>();
  let over = false;
  let client: pg.Client | null = null;
  let timer: NodeJS.Timeout | undefined;
  let missed = false;

  const tell = (personId: string): void => listeners.get(personId)?.forEach((onTold) => onTold());

  const connect = async (): Promise<void> => {
    const next = new pg.Client({
      connectionString: databaseUrl,
      application_name: 'editor notices',
      connectionTimeoutMillis: 5_000,
      keepAlive: true,
    });
    let lost = false;
    const again = (error?: Error): void => {
      if (lost) return;
      lost = true;
      missed = true;
      client = null;
      next.end().catch(() => undefined);
      if (over) return;
      log.warn({ err: error }, 'not listening to notices');
      timer = setTimeout(() => void connect(), pause);
    };
    next.on('error', again);
    next.on('end', () => again());
    next.on('notification', ({ payload }) => payload && tell(payload));
    try {
      await next.connect();
      await next.query(`listen ${NOTICE_CHANNEL}`);
    } catch (error) {
      return again(error instanceof Error ? error : new Error(String(error)));
    }
    if (over) return void next.end().catch(() => undefined);
    client = next;
    if (missed) for (const personId of listeners.keys()) tell(personId);
    missed = false;
  };
  void connect();

  return {
    subscribe(personId, onTold) {
      const own = listeners.get(personId) ?? new Set();
      listeners.set(personId, own.add(onTold));
      return () => {
        own.delete(onTold);
        if (own.size === 0 && listeners.get(personId) === own) listeners.delete(personId);
      };
    },
    async close() {
      over = true;
      clearTimeout(timer);
      await client?.end();
    },
  };
}
