import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import * as words from '#words/search';
import { lettersAreOn } from '../queue/tools/letters-setting.ts';
import { OfferList } from '../search/offers/offer-list.tsx';
import { useOffers } from '../search/offers/use-offers.ts';
import classes from './search-field.module.css';

const TEXT = 'input, textarea, select, [contenteditable=true], [role=dialog] *';

/** Asks for stories from anywhere, and offers some while it is typed; `/` puts the caret here. Where there is no room, a way to the search's own screen. */
export function SearchField() {
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  const offers = useOffers();
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const { key, ctrlKey, metaKey, altKey, isComposing, defaultPrevented } = event;
      if (key !== '/' || ctrlKey || metaKey || altKey || isComposing || defaultPrevented || !lettersAreOn())
        return;
      if (document.activeElement?.closest(TEXT) || document.querySelector('[role=dialog]')) return;
      event.preventDefault();
      if (input.current?.checkVisibility()) input.current.focus();
      else void navigate('/tim');
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [navigate]);
  return (
    <>
      <form
        role="search"
        aria-label={words.title}
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          offers.close();
          const question = input.current?.value.trim() ?? '';
          void navigate(`/tim?${new URLSearchParams(question === '' ? {} : { q: question })}`);
        }}
      >
        <IconSearch aria-hidden size={20} className={classes.icon} />
        <input
          ref={input}
          type="search"
          className={classes.input}
          aria-label={words.inHeader}
          placeholder={words.inHeader}
          maxLength={200}
          onChange={(event) => offers.onType(event.currentTarget.value)}
          {...offers.field}
        />
        <OfferList offers={offers} />
      </form>
      <Link to="/tim" className={classes.link} aria-label={words.title}>
        <IconSearch aria-hidden />
      </Link>
    </>
  );
}
