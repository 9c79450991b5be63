import { Checkbox, Stack, Text } from '@mantine/core';
import { dayOf, type UnitRef } from '@toasoan/domain';
import { Link } from 'react-router-dom';
import * as words from '#words/asset/consent-choice';
import * as common from '#words/common';
import { useConsents } from '../../../api/consents.ts';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { Loading } from '../../../components/loading.tsx';
import { CONSENT_STATES, consentState, dayInWords } from '../../consents/consent-state.ts';

interface Props {
  readonly unit: UnitRef;
  readonly ids: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
}

/** Which consents of the unit stand for the children in an asset. Withdrawn ones can only be taken off. */
export function ConsentChoice({ unit, ids, onChange }: Props) {
  const { data, error, isPending, refetch } = useConsents(unit.id);
  const today = dayOf(new Date());
  const offered = (data ?? []).filter(({ id, withdrawnAt }) => withdrawnAt === null || ids.includes(id));
  return (
    <Stack gap="xs">
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      {isPending ? <Loading label={common.loadingConsents} /> : null}
      {data && offered.length === 0 ? <Text>{words.none}</Text> : null}
      {offered.length > 0 ? (
        <Checkbox.Group
          size="md"
          label={words.label}
          description={words.hint}
          value={[...ids]}
          onChange={onChange}
        >
          <Stack gap="xs" mt="xs">
            {offered.map((consent) => (
              <Checkbox
                key={consent.id}
                value={consent.id}
                size="md"
                label={consent.subject}
                description={words.stateAndTerm(
                  CONSENT_STATES[consentState(consent, today)],
                  dayInWords(consent.from),
                  dayInWords(consent.until),
                )}
              />
            ))}
          </Stack>
        </Checkbox.Group>
      ) : null}
      <Link to={`/dong-y?unitId=${encodeURIComponent(unit.id)}`}>{words.recordNew}</Link>
    </Stack>
  );
}
