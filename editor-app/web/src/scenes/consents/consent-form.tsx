import { Checkbox, NativeSelect, Stack, Text, Textarea, TextInput } from '@mantine/core';
import {
  consentChannels,
  CONSENT_CHANNELS,
  CONSENT_KINDS,
  dayOf,
  type ConsentKind,
  type ConsentView,
  type UnitRef,
} from '@toasoan/domain';
import { useState, type FormEvent } from 'react';
import * as words from '#words/consents';
import * as unitsWords from '#words/units';
import { useRecordConsent } from '../../api/consents.ts';
import { Dialog } from '../../components/dialog.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { FormButtons } from '../../components/form-buttons.tsx';
import records from '../../components/record.module.css';
import { AgreementFields } from './agreement-fields.tsx';
import { ConsentFileField } from './consent-file-field.tsx';
import { draftProblem, inputOf, newDraft, type ConsentDraft, type ConsentFile } from './consent-input.ts';

interface Props {
  readonly units: readonly UnitRef[];
  readonly unitId: string;
  readonly onDone: (consent: ConsentView) => void;
  readonly onClose: () => void;
}

const SUBJECTS: Readonly<Record<ConsentKind, string>> = {
  child: words.childNameHint,
  class_list: words.classHint,
  event_list: words.eventHint,
};

/** Records a consent: whose, who agreed, where and how long, with the form or the word that it lies on paper. */
export function ConsentForm({ units, unitId, onDone, onClose }: Props) {
  const [draft, setDraft] = useState(() => newDraft(unitId, dayOf(new Date())));
  const [file, setFile] = useState<ConsentFile | null>(null);
  const [uploading, setUploading] = useState(false);
  const [asked, setAsked] = useState(false);
  const record = useRecordConsent();
  const put = (change: Partial<ConsentDraft>): void => setDraft({ ...draft, ...change });
  const missing = draftProblem(draft);
  const problemOf = (field: string): string | null =>
    asked && missing?.field === field ? missing.problem : null;

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(true);
    const input = inputOf(draft, file);
    if (input && !uploading) record.mutate(input, { onSuccess: onDone });
  };
  return (
    <Dialog title={words.record} onClose={onClose} size="lg" large>
      <form onSubmit={submit} noValidate>
        <Stack>
          {units.length > 1 ? (
            <NativeSelect
              label={unitsWords.unit}
              data={[
                ...(unitId === '' ? [{ value: '', label: words.chooseUnit }] : []),
                ...units.map(({ id, name }) => ({ value: id, label: name })),
              ]}
              value={draft.unitId}
              error={problemOf('unitId')}
              onChange={(event) => put({ unitId: event.currentTarget.value })}
            />
          ) : (
            <Text>
              {words.unitNamed} {units[0]?.name}
            </Text>
          )}
          <NativeSelect
            label={words.kind}
            data={Object.entries(CONSENT_KINDS).map(([value, label]) => ({ value, label }))}
            value={draft.kind}
            onChange={(event) => put({ kind: event.currentTarget.value as ConsentKind })}
          />
          <TextInput
            label={SUBJECTS[draft.kind]}
            description={words.privateHint}
            maxLength={300}
            value={draft.subject}
            error={problemOf('subject')}
            onChange={(event) => put({ subject: event.currentTarget.value })}
          />
          <AgreementFields draft={draft} onChange={put} />
          <Checkbox.Group
            size="md"
            label={words.channels}
            value={[...draft.channels]}
            error={problemOf('channels')}
            onChange={(chosen) => put({ channels: consentChannels.filter((name) => chosen.includes(name)) })}
          >
            <Stack gap="xs" mt="xs">
              {consentChannels.map((channel) => (
                <Checkbox key={channel} value={channel} label={CONSENT_CHANNELS[channel]} size="md" />
              ))}
            </Stack>
          </Checkbox.Group>
          <div className={records.days}>
            <TextInput
              type="date"
              label={words.from}
              value={draft.from}
              error={problemOf('from')}
              onChange={(event) => put({ from: event.currentTarget.value })}
            />
            <TextInput
              type="date"
              label={words.until}
              value={draft.until}
              error={problemOf('until')}
              onChange={(event) => put({ until: event.currentTarget.value })}
            />
          </div>
          <ConsentFileField onFile={setFile} onUploading={setUploading} />
          <Textarea
            label={words.note}
            autosize
            minRows={2}
            maxLength={2_000}
            value={draft.note}
            onChange={(event) => put({ note: event.currentTarget.value })}
          />
          <div role="alert">
            {asked && missing ? <Text c="var(--danger)">{missing.problem}</Text> : null}
            {asked && uploading ? <Text>{words.fileOnItsWay}</Text> : null}
          </div>
          <ErrorNotice error={record.error} />
          <FormButtons pending={record.isPending} onCancel={onClose}>
            {words.recordIt}
          </FormButtons>
        </Stack>
      </form>
    </Dialog>
  );
}
