import { NewsroomError } from '@toasoan/domain';
import { Router } from 'express';
import type { Store } from 'express-session';
import type { Announcements } from '../events/announcements.ts';
import { openStream, type EventStream } from '../events/stream.ts';
import { personOf, type SignedIn } from '../session.ts';

/** A browser shares one stream among its pages; more than this is no way of working. */
const STREAMS_OF_A_PERSON = 8;

export interface EventRoutesDeps {
  readonly announcements: Announcements;
  readonly sessionStore: Store;
  /** Milliseconds between heartbeats; each looks whether the session still holds. */
  readonly heartbeat?: number;
}

/**
 * What is new for the person at once: a stream that says "look", never what. It ends with the session, and a person has
 * a limited number of them.
 */
export function eventRoutes({ announcements, sessionStore, heartbeat = 25_000 }: EventRoutesDeps): Router {
  const open = new Map<string, Set<EventStream>>();
  const router = Router();

  router.get('/events', (req, res) => {
    const person = personOf(req);
    const own = open.get(person.id) ?? new Set();
    if (own.size >= STREAMS_OF_A_PERSON) throw new NewsroomError('rate.limited');
    const stream = openStream(req, res, () => {
      clearInterval(timer);
      unsubscribe();
      own.delete(stream);
      if (own.size === 0 && open.get(person.id) === own) open.delete(person.id);
    });
    open.set(person.id, own.add(stream));
    const unsubscribe = announcements.subscribe(person.id, stream.tell);
    const timer = setInterval(() => {
      void isHeld(sessionStore, req.sessionID, person).then((held) => (held ? stream.beat() : stream.end()));
    }, heartbeat);
  });

  return router;
}

/** Whether the session is still this person's. A store that does not answer ends nobody's session. */
const isHeld = (store: Store, sessionId: string, person: SignedIn): Promise<boolean> =>
  new Promise((resolve) => {
    store.get(sessionId, (error: unknown, session) =>
      resolve(Boolean(error) || session?.person?.id === person.id),
    );
  });
