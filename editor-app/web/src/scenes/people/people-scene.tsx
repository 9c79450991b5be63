import { NativeSelect } from '@mantine/core';
import { dayOf, personStates, ROLES } from '@toasoan/domain';
import * as words from '#words/person-list';
import * as unitsWords from '#words/units';
import { usePeople, useUnitChoices } from '../../api/people.ts';
import { ListFrame } from './list-frame.tsx';
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
  const found = usePeople(search.query());
  const units = useUnitChoices();
  const today = dayOf(new Date());
  const unitOptions = [
    { value: '', label: unitsWords.everyUnit },
    ...(units.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <ListFrame
      words={words.frame}
      search={search}
      found={found}
      filters={
        <>
          <NativeSelect label={words.unit} data={unitOptions} {...search.choice('unitId')} />
          <NativeSelect label={words.role} data={ROLE_OPTIONS} {...search.choice('role')} />
          <NativeSelect label={words.state} data={STATES} {...search.choice('state')} />
        </>
      }
      line={(person, onDone) => <PersonItem key={person.id} person={person} today={today} onDone={onDone} />}
      form={(onClose, onDone) => <PersonForm person={null} onClose={onClose} onDone={onDone} />}
    />
  );
}
