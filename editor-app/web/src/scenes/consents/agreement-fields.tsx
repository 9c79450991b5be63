import { Checkbox, Stack, Text } from '@mantine/core';
import * as words from '#words/consents';
import type { ConsentDraft } from './consent-input.ts';
import records from '../../components/record.module.css';
import { missingAgreement } from './consent-state.ts';

interface Props {
  readonly draft: ConsentDraft;
  readonly onChange: (change: Partial<ConsentDraft>) => void;
}

/** Who agreed, with the rule of age said in plain words. */
export function AgreementFields({ draft, onChange }: Props) {
  const many = draft.kind !== 'child';
  const missing = missingAgreement(draft);
  return (
    <fieldset className={records.group}>
      <legend>{words.whoAgreed}</legend>
      <Stack gap="sm">
        <Text size="sm">{words.whoMustAgree}</Text>
        <Checkbox
          size="md"
          label={many ? words.allGuardiansAgreed : words.guardianAgreed}
          checked={draft.guardianAgrees}
          onChange={(event) => onChange({ guardianAgrees: event.currentTarget.checked })}
        />
        <Checkbox
          size="md"
          label={many ? words.allUnderSeven : words.underSeven}
          checked={draft.allUnderSeven}
          onChange={(event) => onChange({ allUnderSeven: event.currentTarget.checked })}
        />
        {draft.allUnderSeven ? null : (
          <Checkbox
            size="md"
            label={many ? words.allChildrenAgreed : words.childAgreed}
            checked={draft.childAgrees}
            onChange={(event) => onChange({ childAgrees: event.currentTarget.checked })}
          />
        )}
        <Text size="sm" role="status" c="dimmed">
          {missing ? words.notYetEnough(missing) : words.enough}
        </Text>
      </Stack>
    </fieldset>
  );
}
