import type { Paged } from '@toasoan/domain';
import * as words from '../words/index.ts';
import { pagePath } from '../addresses.ts';

interface PagerProps {
  readonly path: string;
  readonly list: Pick<Paged<unknown>, 'page' | 'pageCount'>;
}

/** Steps through a list of several pages; nothing for a single one. */
export function Pager({ path, list: { page, pageCount } }: PagerProps) {
  if (pageCount <= 1) return null;
  return (
    <nav class="pager" aria-label={words.paging}>
      {page > 1 && (
        <a rel="prev" href={pagePath(path, page - 1)}>
          {words.previousPage}
        </a>
      )}
      <span>{words.pageOf(page, pageCount)}</span>
      {page < pageCount && (
        <a rel="next" href={pagePath(path, page + 1)}>
          {words.nextPage}
        </a>
      )}
    </nav>
  );
}
