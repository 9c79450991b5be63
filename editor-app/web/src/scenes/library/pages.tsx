import { Button, Group, Text } from '@mantine/core';
import { Link } from 'react-router-dom';
import * as common from '#words/common';
import { searchOf, type Filters } from './filters.ts';

interface Props {
  readonly filters: Filters;
  readonly pageCount: number;
}

const addressOf = (filters: Filters, page: number): string => `?${searchOf({ ...filters, page }).toString()}`;

/** Ways to the page before and after with the same filters; nothing when there is one page only. */
export function Pages({ filters, pageCount }: Props) {
  const { page } = filters;
  if (pageCount <= 1 && page <= 1) return null;
  return (
    <Group role="navigation" aria-label={common.paging} justify="center">
      {page > 1 ? (
        <Button
          component={Link}
          to={addressOf(filters, Math.max(1, Math.min(page - 1, pageCount)))}
          variant="default"
        >
          {common.previousPage}
        </Button>
      ) : null}
      <Text>{common.pageOf(page, Math.max(1, pageCount))}</Text>
      {page < pageCount ? (
        <Button component={Link} to={addressOf(filters, page + 1)} variant="default">
          {common.nextPage}
        </Button>
      ) : null}
    </Group>
  );
}
