import { createCorrector, type Corrector, type CountedTerm, type SearchIndexName } from '@toasoan/domain';
import type pg from 'pg';
import { tableOf, termsOf } from './tables.ts';

/** New words are looked for at most this often, all of them again after so long: counts drift. Milliseconds. */
const LOOK_EVERY = 2_000;
const ANEW_AFTER = 600_000;

/** The words of an index in memory, as they are in the database. */
export interface Vocabulary {
  /** Loads or freshens them where that is due. */
  current(): Promise<Corrector>;
}

interface TermRow {
  readonly term: string;
  readonly stories: number;
  readonly seq: string;
}

export function openVocabulary(pool: pg.Pool, index: SearchIndexName): Vocabulary {
  let held: { readonly corrector: Corrector; readonly built: string; readonly loaded: number } | null = null;
  let last = '0';
  let looked = 0;

  const take = async (corrector: Corrector): Promise<void> => {
    const { rows } = await pool.query<TermRow>({
      name: `search-terms-${index}`,
      text: `select term, stories, seq::text from ${termsOf(tableOf(index))} where seq > $1 order by seq`,
      values: [last],
    });
    corrector.add(rows.map(({ term, stories }): CountedTerm => [term, stories]));
    last = rows.at(-1)?.seq ?? last;
  };

  const freshen = async (): Promise<Corrector> => {
    const { rows } = await pool.query<{ built: string }>(
      'select built_at::text as built from newsroom.search_state where index = $1',
      [index],
    );
    const built = rows[0]?.built ?? '';
    if (held?.built === built && performance.now() - held.loaded < ANEW_AFTER) {
      await take(held.corrector);
      return held.corrector;
    }
    const corrector = createCorrector();
    last = '0';
    await take(corrector);
    held = { corrector, built, loaded: performance.now() };
    return corrector;
  };

  // One look at a time, whoever asks meanwhile waits for it or goes on with what there is.
  let looking: Promise<Corrector> | null = null;
  return {
    async current() {
      if (held && performance.now() - looked < LOOK_EVERY) return held.corrector;
      looked = performance.now();
      looking ??= freshen().finally(() => (looking = null));
      const fresh = looking;
      if (!held) return fresh;
      fresh.catch(() => undefined);
      return held.corrector;
    },
  };
}
