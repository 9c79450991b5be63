import { NativeSelect } from '@mantine/core';
import { UNIT_KINDS } from '@toasoan/domain';
import * as words from '#words/unit-list';
import { useUnits } from '../../api/people.ts';
import { ListFrame } from '../people/list-frame.tsx';
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
  return (
    <ListFrame
      words={words.frame}
      search={search}
      found={useUnits(search.query())}
      filters={
        <>
          <NativeSelect label={words.kind} data={KINDS} {...search.choice('kind')} />
          <NativeSelect label={words.state} data={STATES} {...search.choice('state')} />
        </>
      }
      line={(unit, onDone) => <UnitItem key={unit.id} unit={unit} onDone={onDone} />}
      form={(onClose, onDone) => <UnitForm unit={null} onClose={onClose} onDone={onDone} />}
    />
  );
}
