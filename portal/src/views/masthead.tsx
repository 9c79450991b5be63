import { ARCHIVE_PATH, HOME_PATH, PLANS_PATH, UNITS_PATH } from '../addresses.ts';
import { OFFERS_PATH, SEARCH_PATH } from '../search/ask.ts';
import * as words from '../words/index.ts';
import { Mark } from './mark.tsx';
import { ReadingTools } from './reading-tools.tsx';
import type { Site } from './site.ts';

const places = [
  { path: HOME_PATH, label: words.home },
  { path: PLANS_PATH, label: words.plansInShort },
  { path: UNITS_PATH, label: words.units },
  { path: ARCHIVE_PATH, label: words.archive },
] as const;

/** The top of every page: whose it is, where to go, what to look for, and how to read. */
export const Masthead = ({ site, path }: { readonly site: Site; readonly path: string | null }) => (
  <header class="masthead">
    <div class="wrap masthead-row">
      <a class="brand" href={HOME_PATH}>
        <Mark />
        <span>{site.name}</span>
      </a>
      <nav aria-label={words.sections}>
        <ul role="list">
          {places.map((place) => (
            <li>
              <a href={place.path} aria-current={place.path === path ? 'page' : undefined}>
                {place.label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {!site.preview && (
        <>
          <form
            class="search"
            role="search"
            aria-label={words.searchFor}
            action={SEARCH_PATH}
            method="get"
            data-offers={words.searchOffers}
            data-offers-at={OFFERS_PATH}
          >
            <label for="tim">{words.searchFor}</label>
            <input id="tim" name="q" type="search" maxLength={200} autocomplete="off" />
            <button type="submit">{words.searchButton}</button>
          </form>
          <ReadingTools />
        </>
      )}
    </div>
  </header>
);
