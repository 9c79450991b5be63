import { monthInWords, type PublicArchive, type PublicMonth } from '@toasoan/domain';
import { ARCHIVE_PATH, monthPath, pagePath } from '../addresses.ts';
import * as words from '../words/index.ts';
import { countStories, titleOfPage, type Page } from './page.ts';
import { StoryList } from './story-list.tsx';

type CountedMonth = PublicArchive['months'][number];

/** Every month in which something went out, by year. */
export const archivePage = ({ months }: PublicArchive): Page => ({
  title: words.archive,
  description: words.archiveExplained,
  path: ARCHIVE_PATH,
  crumbs: [],
  children: (
    <>
      <header class="page-head">
        <h1>{words.archive}</h1>
        <p class="page-lead">{words.archiveExplained}</p>
      </header>
      {months.length === 0 && <p class="empty">{words.nonePublished}</p>}
      {yearsOf(months).map(({ year, months }) => (
        <section class="group">
          <h2>{words.year(year)}</h2>
          <ul class="directory" role="list">
            {months.map(({ month, stories }) => (
              <li>
                <a href={monthPath(month)}>{words.capital(monthInWords(month))}</a>
                <span class="count">{countStories(stories)}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  ),
});

function yearsOf(months: readonly CountedMonth[]): { year: string; months: CountedMonth[] }[] {
  const years = [...new Set(months.map(({ month }) => month.slice(0, 4)))];
  return years.map((year) => ({ year, months: months.filter(({ month }) => month.startsWith(year)) }));
}

/** What first went out in a month. */
export function monthPage({ month, stories }: PublicMonth): Page {
  const path = monthPath(month);
  const title = words.storiesOf(monthInWords(month));
  return {
    title: titleOfPage(title, stories.page),
    description: words.monthExplained(monthInWords(month)),
    path: pagePath(path, stories.page),
    crumbs: [{ path: ARCHIVE_PATH, label: words.archive }],
    children: (
      <>
        <header class="page-head">
          <h1>{title}</h1>
        </header>
        <section aria-label={words.list}>
          <StoryList path={path} list={stories} level={2} />
        </section>
      </>
    ),
  };
}
