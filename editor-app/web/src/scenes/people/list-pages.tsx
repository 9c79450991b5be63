import { Button, Group, Text } from '@mantine/core';
import { Link } from 'react-router-dom';
import * as common from '#words/common';
import type { ListSearch } from './use-list-search.ts';

interface Props {
  readonly search: Pick<ListSearch<string>, 'page' | 'query'>;
  readonly pageCount: number;
}

/** Ways to the page before and after with the same filters; nothing when there is one page only. */
export function ListPages({ search: { page, query }, pageCount }: Props) {
  if (pageCount <= 1 && page <= 1) return null;
  const to = (other: number): string => `?${query(other)}`;
  return (
    <Group role="navigation" aria-label={common.paging} justify="center">
      {page > 1 ? (
        <Button component={Link} to={to(Math.min(page - 1, pageCount))} variant="default">
          {common.previousPage}
        </Button>
      ) : null}
      <Text>{common.pageOf(page, pageCount)}</Text>
      {page < pageCount ? (
        <Button component={Link} to={to(page + 1)} variant="default">
          {common.nextPage}
        </Button>
      ) : null}
    </Group>
  );
}
