import { VisuallyHidden } from '@mantine/core';
import { STAGES } from '@toasoan/domain';
import * as words from '#words/search';
import { NO_HEADLINE } from '../../../words/story-words.ts';
import { Marked } from '../marked.tsx';
import classes from './offers.module.css';
import { optionId, type Offers } from './use-offers.ts';

/** The stories offered, below the field they belong to; a press opens one and leaves the focus where it is. */
export function OfferList({ offers: { listId, items, chosen, open } }: { readonly offers: Offers }) {
  return (
    <>
      <VisuallyHidden aria-live="polite">
        {items.length > 0 ? words.offered(items.length) : ''}
      </VisuallyHidden>
      {items.length > 0 ? (
        <ul
          id={listId}
          role="listbox"
          aria-label={words.offers}
          className={classes.list}
          onMouseDown={(event) => event.preventDefault()}
        >
          {items.map((offer, index) => (
            <li
              key={offer.id}
              id={optionId(listId, index)}
              role="option"
              aria-selected={index === chosen}
              className={classes.offer}
              onClick={() => open(offer)}
            >
              <span className={classes.headline}>
                {offer.headline.text ? <Marked {...offer.headline} /> : NO_HEADLINE}
              </span>
              <span className={classes.facts}>
                {STAGES[offer.stage]} · {offer.unit.name}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
