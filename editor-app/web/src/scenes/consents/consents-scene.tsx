import { Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { compareVietnamese, dayOf, holds, type UnitRef } from '@toasoan/domain';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import * as common from '#words/common';
import * as words from '#words/consents';
import * as unitsWords from '#words/units';
import { useConsents } from '../../api/consents.ts';
import { useReference } from '../../api/reference.ts';
import { useSession } from '../../api/session-context.ts';
import { CountedHeading } from '../../components/counted-heading.tsx';
import { Empty } from '../../components/empty.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import lists from '../../components/list.module.css';
import { Loading } from '../../components/loading.tsx';
import { Notice } from '../../components/notice.tsx';
import records from '../../components/record.module.css';
import { unitGroups } from '../library/choices.ts';
import { actorOf, isUnitOfMine, unitsOfMine } from '../library/rights.ts';
import { ConsentForm } from './consent-form.tsx';
import { ConsentLine } from './consent-line.tsx';

const inOrder = (units: readonly UnitRef[]): UnitRef[] =>
  [...units].sort((a, b) => compareVietnamese(a.name, b.name));

/** The unit a new consent is for at first: the one looked at, else one's own, else none before it is chosen. */
const chosenUnit = (looked: string, recording: readonly UnitRef[], mine: readonly UnitRef[]): string =>
  recording.find(({ id }) => id === looked)?.id ?? mine[0]?.id ?? '';

/** The consents to show children that the units recorded: what each allows, until when, and its withdrawal. */
export function ConsentsScene() {
  const { me } = useSession();
  const { data: reference } = useReference();
  const [search, setSearch] = useSearchParams();
  const [creating, create] = useDisclosure(false);
  const [done, setDone] = useState('');
  const mine = unitsOfMine(me);
  const ofAll = holds(actorOf(me), ['publishing_officer', 'coordinator', 'director']);
  const asked = search.get('unitId');
  const unitId = asked ?? (ofAll ? '' : (mine[0]?.id ?? ''));
  const { data, error, isPending, refetch } = useConsents(unitId);

  const publishing = holds(actorOf(me), ['publishing_officer']);
  // The officer records for any unit, what comes by post or telephone among it.
  const recording = publishing ? inOrder(reference?.units ?? mine) : mine;
  const units = ofAll ? unitGroups(me, reference) : mine.map(({ id, name }) => ({ value: id, label: name }));
  const today = dayOf(new Date());
  return (
    <Stack>
      <CountedHeading count={data && words.count(data.length)}>{words.title}</CountedHeading>
      <Text>{words.whyConsent}</Text>
      <Group align="end">
        {ofAll || mine.length > 1 ? (
          <NativeSelect
            label={unitsWords.unit}
            data={ofAll ? [{ value: '', label: unitsWords.everyUnit }, ...units] : units}
            value={unitId}
            onChange={(event) => setSearch({ unitId: event.currentTarget.value })}
          />
        ) : null}
        {recording.length > 0 ? (
          <Button leftSection={<IconPlus size={20} aria-hidden />} onClick={create.open}>
            {words.record}
          </Button>
        ) : null}
      </Group>
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      <div role="status">{done === '' ? null : <Notice tone="success">{done}</Notice>}</div>
      {isPending ? <Loading label={common.loadingConsents} /> : null}
      {data?.length === 0 ? <Empty>{words.none}</Empty> : null}
      {data && data.length > 0 ? (
        <ul className={`${lists.framed} ${records.list}`} aria-label={words.title}>
          {data.map((consent) => (
            <ConsentLine
              key={consent.id}
              consent={consent}
              today={today}
              mayWithdraw={publishing || isUnitOfMine(me, consent.unit.id)}
            />
          ))}
        </ul>
      ) : null}
      {creating ? (
        <ConsentForm
          units={recording}
          unitId={chosenUnit(unitId, recording, mine)}
          onClose={create.close}
          onDone={(consent) => {
            create.close();
            setDone(words.recorded(consent.subject));
          }}
        />
      ) : null}
    </Stack>
  );
}
