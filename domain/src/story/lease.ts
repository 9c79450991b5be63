/** Milliseconds the pen stays with who wrote last; each save and each heartbeat while writing begins them anew. */
export const PEN_TIME = 2 * 60 * 1_000;
/** Milliseconds between two heartbeats of an open page. */
export const HEARTBEAT = 15 * 1_000;
/** Milliseconds after which a page that was not heard of counts as closed. */
export const PRESENCE_TIME = 3 * HEARTBEAT;

/** Who writes a story: one open page (a seat) of one person. Times are milliseconds since 1970. */
export interface Pen {
  readonly seat: string;
  readonly personId: string;
  readonly since: number;
  readonly until: number;
}

/**
 * What a page wants with its heartbeat: to be there, to write where nobody else does, to write in another's place, or
 * to be gone.
 */
export const penWishes = ['look', 'write', 'take', 'leave'] as const;
export type PenWish = (typeof penWishes)[number];

/** The pen as it is held at `now`: null once its time has passed. */
export const heldPen = (pen: Pen | null, now: number): Pen | null => (pen && now < pen.until ? pen : null);

interface Asking {
  readonly seat: string;
  readonly personId: string;
  readonly wish: PenWish;
  readonly now: number;
}

/**
 * Who holds the pen after a page has asked. The first who writes gets it and keeps it while writing; `take` moves it
 * whoever holds it; looking on changes nothing. The pen is a courtesy between people: what is saved is guarded by the
 * revision it is based on, whoever holds the pen.
 */
export function penAfter(pen: Pen | null, { seat, personId, wish, now }: Asking): Pen | null {
  const held = heldPen(pen, now);
  const mine = held?.seat === seat ? held : null;
  switch (wish) {
    case 'look':
      return held;
    case 'leave':
      return mine ? null : held;
    case 'write':
      if (held && !mine) return held;
      break;
    case 'take':
      break;
  }
  return { seat, personId, since: mine?.since ?? now, until: now + PEN_TIME };
}
