import { Button, Group, Text } from '@mantine/core';
import { Link, useSearchParams } from 'react-router-dom';
import * as common from '#words/common';

interface Props {
  readonly page: number;
  readonly pageCount: number;
}

/** Ways to the page before and after; nothing when there is one page only. */
export function Paging({ page, pageCount }: Props) {
  const [search] = useSearchParams();
  const at = (wanted: number): string =>
    `?${String(new URLSearchParams({ ...Object.fromEntries(search), page: String(wanted) }))}`;
  if (pageCount <= 1 && page <= 1) return null;
  return (
    <Group role="navigation" aria-label={common.paging} justify="center">
      {page > 1 ? (
        <Button component={Link} to={at(Math.min(page - 1, pageCount))} variant="default">
          {common.previousPage}
        </Button>
      ) : null}
      <Text>{common.pageOf(page, pageCount)}</Text>
      {page < pageCount ? (
        <Button component={Link} to={at(page + 1)} variant="default">
          {common.nextPage}
        </Button>
      ) : null}
    </Group>
  );
}
