import { claimedFilters, type ClaimedFilter } from '@toasoan/domain';
import { Link } from 'react-router-dom';
import * as words from '#words/queue';
import classes from './queue-scene.module.css';

const LABELS: Readonly<Record<ClaimedFilter, string>> = {
  all: words.allHands,
  mine: words.myHands,
  free: words.freeHands,
};

/** What an address asks for; anything else is all. */
export const handsIn = (search: URLSearchParams): ClaimedFilter =>
  claimedFilters.find((one) => one === search.get('hands')) ?? 'all';

/** Whose hands the stories of the desk are in: all, the person's own, nobody's. */
export function HandsFilter({ value }: { readonly value: ClaimedFilter }) {
  return (
    <nav aria-label={words.hands}>
      <ul className={classes.filter}>
        {claimedFilters.map((one) => (
          <li key={one}>
            <Link
              to={one === 'all' ? '?' : `?hands=${one}`}
              aria-current={one === value ? 'page' : undefined}
            >
              {LABELS[one]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
