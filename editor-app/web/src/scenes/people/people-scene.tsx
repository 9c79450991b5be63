import { Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { dayOf, personStates, ROLES } from '@toasoan/domain';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import * as words from '#words/person-list';
import * as unitWords from '#words/unit-list';
import * as unitsWords from '#words/units';
import { usePeople, useUnitChoices } from '../../api/people.ts';
import { Empty } from '../../components/empty.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import lists from '../../components/list.module.css';
import { Loading } from '../../components/loading.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { SearchField } from '../library/search-field.tsx';
import { ListPages } from './list-pages.tsx';
import classes from './people.module.css';
import { PersonForm } from './person-form.tsx';
import { PersonItem } from './person-item.tsx';
import { useListSearch } from './use-list-search.ts';

const ROLE_OPTIONS = [
  { value: '', label: words.everyRole },
  ...Object.entries(ROLES).map(([value, label]) => ({ value, label })),
];
const STATES = personStates.map((value) => ({ value, label: words.states[value] }));

/** The people: who has an account, what each is where and was before. */
export function PeopleScene() {
  const search = useListSearch(['q', 'unitId', 'role', 'state']);
  const { data, error, isPending, refetch } = usePeople(search.query());
  const units = useUnitChoices();
  const [adding, add] = useDisclosure(false);
  const [done, setDone] = useState('');
  const today = dayOf(new Date());
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
          {unitWords.fromExcel}
        </Button>
      </Group>
      <SearchField label={words.search} words={search.get('q')} onSearch={(q) => search.put('q', q)} />
      <div className={classes.filters}>
        <NativeSelect
          label={words.unit}
          data={[
            { value: '', label: unitsWords.everyUnit },
            ...(units.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
          ]}
          value={search.get('unitId')}
          onChange={(event) => search.put('unitId', event.currentTarget.value)}
        />
        <NativeSelect
          label={words.role}
          data={ROLE_OPTIONS}
          value={search.get('role')}
          onChange={(event) => search.put('role', event.currentTarget.value)}
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
          {data.items.map((person) => (
            <PersonItem key={person.id} person={person} today={today} onDone={setDone} />
          ))}
        </ul>
      ) : null}
      {data ? <ListPages search={search} pageCount={data.pageCount} /> : null}
      {adding ? <PersonForm person={null} onClose={add.close} onDone={setDone} /> : null}
    </Stack>
  );
}
