import type { Me, Reference, UnitRef } from '@toasoan/domain';
import type { Client } from '../../api/client.ts';
import { readSession } from '../../api/session.ts';
import { writingUnits } from '../../scenes/write/writing-units.ts';
import { topicOptions, type TopicOption } from '../../scenes/write/topics/topic-list.ts';
import { forgetPerson, knownPerson, rememberPerson } from '../store/known-person.ts';
import type { Writer } from './desk.ts';

/** Who writes here, and what the form offers them: first as remembered, then as the server says. */
export interface Person {
  readonly writer: () => Writer;
  readonly me: () => Me | null;
  readonly units: () => readonly UnitRef[];
  /** Takes what this browser remembers. */
  readonly recall: () => Promise<void>;
  /** Asks the server: `signed_out` makes this browser forget. */
  readonly ask: () => Promise<'signed_in' | 'signed_out' | 'no_answer'>;
  readonly is: (me: Me) => void;
}

export interface PersonDeps {
  readonly client: Client;
  /** Called whenever somebody turns out to be here, also the same person again. */
  readonly onPerson: (me: Me) => void;
  readonly onTopics: (options: readonly TopicOption[]) => void;
}

export function createPerson({ client, onPerson, onTopics }: PersonDeps): Person {
  let me: Me | null = null;
  const units = (): readonly UnitRef[] => (me ? writingUnits(me) : []);

  function is(person: Me): void {
    me = person;
    void rememberPerson(person, null, Date.now()).catch(() => undefined);
    onPerson(person);
  }

  async function askTopics(person: Me): Promise<void> {
    const reference = await client.call<Reference>('GET', '/reference');
    await rememberPerson(person, reference, Date.now()).catch(() => undefined);
    onTopics(topicOptions(reference));
  }

  return {
    writer: () => ({ personId: me?.id ?? null, unitId: units()[0]?.id ?? '' }),
    me: () => me,
    units,
    is,
    async recall() {
      const known = await knownPerson(Date.now()).catch(() => null);
      if (!known) return;
      me = known.me;
      onPerson(known.me);
      if (known.reference) onTopics(topicOptions(known.reference));
    },
    async ask() {
      const session = await readSession(client).catch(() => null);
      if (!session) return 'no_answer';
      if (!session.signedIn) {
        await forgetPerson().catch(() => undefined);
        return 'signed_out';
      }
      is(session.me);
      await askTopics(session.me).catch(() => undefined);
      return 'signed_in';
    },
  };
}
