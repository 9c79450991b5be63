import type { PersonLine } from '@toasoan/domain';
import * as words from '#words/person-list';
import { MembershipList } from './membership-list.tsx';
import { standingOf } from './account-standing.ts';
import records from '../../components/record.module.css';
import classes from './people.module.css';
import { PersonActions } from './person-actions.tsx';

interface Props {
  readonly person: PersonLine;
  readonly today: string;
  readonly onDone: (sentence: string) => void;
}

/** A person of the list: the account, what they are where, and what can be done. */
export function PersonItem({ person, today, onDone }: Props) {
  return (
    <li>
      <div className={records.head}>
        <h2>{person.name}</h2>
        {person.blocked ? <span className={`${classes.badge} ${classes.alert}`}>{words.blocked}</span> : null}
        {person.hasPassword ? null : <span className={classes.badge}>{words.noPassword}</span>}
        {person.isMe ? <span className={classes.badge}>{words.you}</span> : null}
      </div>
      <p className={classes.facts}>
        <span>{person.email}</span>
        {person.identityCode === null ? null : <span>{words.identityIs(person.identityCode)}</span>}
      </p>
      <p className={classes.facts}>
        {standingOf(person).map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
      {person.sameAs.length > 0 ? (
        <p className={classes.facts}>{words.sameAs(person.sameAs.map(({ name }) => name).join(', '))}</p>
      ) : null}
      <MembershipList person={person} today={today} onDone={onDone} />
      {person.isMe ? <p className={classes.facts}>{words.yourself}</p> : null}
      <PersonActions person={person} onDone={onDone} />
    </li>
  );
}
