import { formatDateTime, STORY_KINDS, type PublicSearch, type PublicSearchAsk } from '@toasoan/domain';
import * as words from '../words/index.ts';
import { storyPath, topicPath, unitPath } from '../addresses.ts';
import { pathOf } from '../search/ask.ts';
import { Highlighted } from './highlighted.tsx';
import { titleOfPage, type Page } from './page.ts';
import { Pager } from './pager.tsx';
import { SearchForm } from './search-form.tsx';

/** What was found, with the form above. Not to be indexed: others search by themselves. */
export function searchPage(ask: PublicSearchAsk, found: PublicSearch): Page {
  return {
    title: titleOfPage(ask.q === '' ? words.search : words.searchOf(ask.q), found.page),
    description: words.searchExplained,
    path: null,
    children: (
      <>
        <header class="page-head">
          <h1>{words.search}</h1>
        </header>
        <SearchForm ask={ask} facets={found.facets} more={found.more} />
        <section class="search-results" aria-labelledby="ket-qua">
          <h2 id="ket-qua">{words.searchResults}</h2>
          <p role="status">{sayCount(found)}</p>
          {found.corrected !== null && <Meant ask={ask} meant={found.corrected} />}
          <ol role="list">
            {found.items.map((story) => (
              <li>
                <Result story={story} />
              </li>
            ))}
          </ol>
          <Pager path={pathOf({ ...ask, page: 1 })} list={found} />
        </section>
      </>
    ),
  };
}

const sayCount = ({ total, more }: PublicSearch): string =>
  total === 0 ? words.searchNothing : more ? words.searchMoreThan(total) : words.searchFound(total);

const Meant = ({ ask, meant }: { readonly ask: PublicSearchAsk; readonly meant: string }) => (
  <p class="search-meant">
    {words.searchMeant} <a href={pathOf({ ...ask, q: meant, page: 1 })}>{meant}</a>
  </p>
);

const Result = ({ story }: { readonly story: PublicSearch['items'][number] }) => (
  <article class="search-result">
    <p class="kicker">
      <span class="kind">{STORY_KINDS[story.kind]}</span>
      {story.topic && <a href={topicPath(story.topic.slug)}>{story.topic.title}</a>}
    </p>
    <h3>
      <a href={storyPath(story.slug)}>
        <Highlighted text={story.headline} ranges={story.found.headline} />
      </a>
    </h3>
    <p>
      <Highlighted {...story.found.excerpt} />
    </p>
    <p class="meta">
      <a href={unitPath(story.unit.slug)}>{story.unit.name}</a>
      <time dateTime={story.publishedAt}>{formatDateTime(story.publishedAt)}</time>
    </p>
  </article>
);
