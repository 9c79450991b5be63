import { Button, Group, List, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { dayOf, ENDINGS, type Ending, type UnitLine, type UnitTies } from '@toasoan/domain';
import { useState, type FormEvent } from 'react';
import * as common from '#words/common';
import * as words from '#words/unit-list';
import { useEndUnit, useUnitTies } from '../../api/people.ts';
import { Dialog } from '../../components/dialog.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { Loading } from '../../components/loading.tsx';
import { Successors } from './successors.tsx';

interface Props {
  readonly unit: UnitLine;
  readonly onClose: () => void;
  readonly onDone: (sentence: string) => void;
}

/** Ends a unit: first what hangs on it and what will happen, then the day, what it became and who goes on. */
export function EndUnitDialog({ unit, onClose, onDone }: Props) {
  const ties = useUnitTies(unit.id);
  return (
    <Dialog title={words.endTitle} onClose={onClose} size="lg" large>
      <Stack>
        <Text fw={600}>{unit.name}</Text>
        <ErrorNotice error={ties.error} onRetry={() => void ties.refetch()} />
        {ties.isPending ? <Loading label={words.loadingTies} /> : null}
        {ties.data ? <Question unit={unit} ties={ties.data} onClose={onClose} onDone={onDone} /> : null}
      </Stack>
    </Dialog>
  );
}

function Question({ unit, ties, onClose, onDone }: Props & { readonly ties: UnitTies }) {
  const [until, setUntil] = useState(() => dayOf(new Date()));
  const [ending, setEnding] = useState<Ending>('merged');
  const [successors, setSuccessors] = useState<readonly string[]>([]);
  const [chosen, setChosen] = useState<string | null>(null);
  const end = useEndUnit(unit);
  // Who follows usually goes on with the stories too.
  const takenOverBy = chosen ?? successors[0] ?? '';
  const heirs = ties.units.filter(({ kind }) => unit.kind !== 'department' || kind === 'department');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    end.mutate(
      {
        until,
        ending,
        successors: ending === 'dissolved' ? [] : successors,
        takenOverBy: takenOverBy === '' ? null : takenOverBy,
      },
      {
        onSuccess: () => {
          onDone(words.endedDone(unit.name));
          onClose();
        },
      },
    );
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        <Text>{words.consequences}</Text>
        <List>
          <List.Item>{words.storiesStay(ties.publishedStories)}</List.Item>
          <List.Item>{words.noNewStories}</List.Item>
          <List.Item>{words.openStories(ties.openStories)}</List.Item>
          <List.Item>{words.membershipsEnd(ties.memberships)}</List.Item>
          {ties.topics > 0 ? <List.Item>{words.topicsNamed(ties.topics)}</List.Item> : null}
        </List>
        <TextInput
          type="date"
          label={words.lastDay}
          required
          value={until}
          onChange={(event) => setUntil(event.currentTarget.value)}
        />
        <NativeSelect
          label={words.ending}
          data={Object.entries(ENDINGS).map(([value, label]) => ({ value, label }))}
          value={ending}
          onChange={(event) => {
            setEnding(event.currentTarget.value as Ending);
            setSuccessors([]);
          }}
        />
        {ending === 'dissolved' ? null : (
          <Successors
            units={ties.units}
            chosen={successors}
            several={ending === 'split'}
            onChange={setSuccessors}
          />
        )}
        <NativeSelect
          label={words.takeover}
          data={[
            { value: '', label: words.noTakeover },
            ...heirs.map(({ code, name }) => ({ value: code, label: name })),
          ]}
          value={takenOverBy}
          onChange={(event) => setChosen(event.currentTarget.value)}
        />
        <ErrorNotice error={end.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {common.cancel}
          </Button>
          <Button type="submit" color="red.9" loading={end.isPending}>
            {words.confirmEnd}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
