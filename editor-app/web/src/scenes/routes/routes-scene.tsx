import { NativeSelect, Stack, Text } from '@mantine/core';
import type { RouteRow, RouteTable } from '@toasoan/domain';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import * as words from '#words/routes';
import { useRouteTable } from '../../api/route-table.ts';
import { Empty } from '../../components/empty.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import lists from '../../components/list.module.css';
import { Loading } from '../../components/loading.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import records from '../../components/record.module.css';
import people from '../people/people.module.css';
import { namesIn } from './names.ts';
import { RouteItem } from './route-item.tsx';

/** What can be looked at alone. */
const FILTERS = {
  '': words.everyTopic,
  changed: words.changedTopics,
  open: words.withoutLead,
  faulty: words.faulty,
} as const;
type Filter = keyof typeof FILTERS;

const shows = (filter: Filter, row: RouteRow, { named }: RouteTable): boolean => {
  switch (filter) {
    case '':
      return true;
    case 'changed':
      return row.differs;
    case 'open':
      return row.leads.length === 0;
    case 'faulty': {
      const ended = new Set(named.filter(({ current }) => !current).map(({ code }) => code));
      return [...row.leads.map(({ unit }) => unit), ...row.cooperating].some((code) => ended.has(code));
    }
  }
};

/** The routing table: for each topic of a plan who leads and who is told, and how it came to be so. */
export function RoutesScene() {
  const { data, error, isPending, refetch } = useRouteTable();
  const [search, setSearch] = useSearchParams();
  const [done, setDone] = useState('');
  const asked = search.get('only') ?? '';
  const filter = (Object.hasOwn(FILTERS, asked) ? asked : '') as Filter;
  const plan = data?.plans.find(({ id }) => id === search.get('plan')) ?? data?.plans[0];
  const put = (name: string, value: string): void => {
    const next = new URLSearchParams(search);
    if (value === '') next.delete(name);
    else next.set(name, value);
    setSearch(next, { replace: true });
    setDone('');
  };
  const rows = data && plan ? plan.topics.filter((row) => shows(filter, row, data)) : [];
  return (
    <Stack>
      <PageHeading>{words.title}</PageHeading>
      <Text>{words.explanation}</Text>
      {data && !data.mayChange ? <Text>{words.readOnly}</Text> : null}
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      {isPending ? <Loading label={words.loading} /> : null}
      {data && plan ? (
        <div className={people.filters}>
          <NativeSelect
            label={words.plan}
            data={data.plans.map(({ id, shortTitle }) => ({ value: id, label: shortTitle }))}
            value={plan.id}
            onChange={(event) => put('plan', event.currentTarget.value)}
          />
          <NativeSelect
            label={words.only}
            data={Object.entries(FILTERS).map(([value, label]) => ({ value, label }))}
            value={filter}
            onChange={(event) => put('only', event.currentTarget.value)}
          />
        </div>
      ) : null}
      <div role="status">{done === '' ? null : <Notice tone="success">{done}</Notice>}</div>
      {data && rows.length === 0 ? <Empty>{words.none}</Empty> : null}
      {data && plan && rows.length > 0 ? (
        <ul className={`${lists.framed} ${records.list}`} aria-label={words.topics(plan.shortTitle)}>
          {rows.map((row) => (
            <RouteItem key={row.id} row={row} table={data} names={namesIn(data.named)} onDone={setDone} />
          ))}
        </ul>
      ) : null}
    </Stack>
  );
}
