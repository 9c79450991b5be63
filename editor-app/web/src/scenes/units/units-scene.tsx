import { Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { UNIT_KINDS } from '@toasoan/domain';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import * as words from '#words/unit-list';
import { useUnits } from '../../api/people.ts';
import { Empty } from '../../components/empty.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import lists from '../../components/list.module.css';
import { Loading } from '../../components/loading.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { SearchField } from '../library/search-field.tsx';
import { ListPages } from '../people/list-pages.tsx';
import classes from '../people/people.module.css';
import { useListSearch } from '../people/use-list-search.ts';
import { UnitForm } from './unit-form.tsx';
import { UnitItem } from './unit-item.tsx';

const KINDS = [
  { value: '', label: words.everyKind },
  ...Object.entries(UNIT_KINDS).map(([value, label]) => ({ value, label })),
];
const STATES = [
  { value: '', label: words.current },
  { value: 'ended', label: words.ended },
  { value: 'all', label: words.everyState },
];

/** The units: what they are called and how they work, those that have ended among them. */
export function UnitsScene() {
  const search = useListSearch(['q', 'kind', 'state']);
  const { data, error, isPending, refetch } = useUnits(search.query());
  const [adding, add] = useDisclosure(false);
  const [done, setDone] = useState('');
  return (
    <Stack>
      <Group justify="space-between" align="baseline">
        <PageHeading>{words.title}</PageHeading>
        {data ? (
          <Text c="dimmed" role="status">
            {words.count(data.total)}
          </Text>
        ) : null}
      </Group>
      <Group>
        <Button leftSection={<IconPlus size={20} aria-hidden />} onClick={add.open}>
          {words.add}
        </Button>
        <Button component={Link} to="/nguoi-dung/nhap" variant="default">
          {words.fromExcel}
        </Button>
      </Group>
      <SearchField label={words.search} words={search.get('q')} onSearch={(q) => search.put('q', q)} />
      <div className={classes.filters}>
        <NativeSelect
          label={words.kind}
          data={KINDS}
          value={search.get('kind')}
          onChange={(event) => search.put('kind', event.currentTarget.value)}
        />
        <NativeSelect
          label={words.state}
          data={STATES}
          value={search.get('state')}
          onChange={(event) => search.put('state', event.currentTarget.value)}
        />
      </div>
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      <div role="status">{done === '' ? null : <Notice tone="success">{done}</Notice>}</div>
      {isPending ? <Loading label={words.loading} /> : null}
      {data?.items.length === 0 ? <Empty>{words.nothingFound}</Empty> : null}
      {data && data.items.length > 0 ? (
        <ul className={`${lists.framed} ${classes.list}`} aria-label={words.list}>
          {data.items.map((unit) => (
            <UnitItem key={unit.id} unit={unit} onDone={setDone} />
          ))}
        </ul>
      ) : null}
      {data ? <ListPages search={search} pageCount={data.pageCount} /> : null}
      {adding ? <UnitForm unit={null} onClose={add.close} onDone={setDone} /> : null}
    </Stack>
  );
}
