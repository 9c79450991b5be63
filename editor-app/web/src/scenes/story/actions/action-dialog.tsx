import { Button, Group, List, Stack, Textarea } from '@mantine/core';
import { ACTIONS, consentChannels, type StoryView } from '@toasoan/domain';
import { useState, type FormEvent } from 'react';
import * as common from '#words/common';
import * as words from '#words/story/actions';
import type { ActInput } from '../../../api/stories.ts';
import { Dialog } from '../../../components/dialog.tsx';
import { Notice } from '../../../components/notice.tsx';
import type { ActionForm } from './action-forms.ts';
import { cutsShort, faultInWords, faultOf, inputOf, type Filled } from './action-input.ts';
import { Approving } from './approving.tsx';
import { confirmedChecks } from './checklist.tsx';
import { consequencesOf } from './consequences.ts';
import { EmbargoField } from './fields/embargo-field.tsx';
import { MomentField } from './fields/moment-field.tsx';
import { PersonField } from './fields/person-field.tsx';
import { UnitField } from './fields/unit-field.tsx';
import { Refusal } from './refusal.tsx';

const NOTE_MAX = 4_000;
const PUBLIC_NOTE_MAX = 1_000;

interface Props {
  readonly action: ActInput['action'];
  readonly form: ActionForm;
  readonly story: StoryView;
  readonly error: unknown;
  readonly pending: boolean;
  readonly onConfirm: (input: ActInput) => void;
  readonly onClose: () => void;
}

/** Says what follows from an action and asks what it needs. To approve, the whole text stands above the button. */
export function ActionDialog({ action, form, story, error, pending, onConfirm, onClose }: Props) {
  // The story as it was when the dialog opened: what is confirmed is what was seen.
  const [seen] = useState(story);
  const [filled, setFilled] = useState<Filled>(() => ({
    ...EMPTY,
    checklist: confirmedChecks(story.checklist),
    publicNote: story.correctionNote,
    moment: action === 'schedule' ? (story.schedule?.at ?? null) : null,
    hold: action === 'embargo' ? 'until' : 'leave',
  }));
  const [tried, setTried] = useState(false);
  const change = (part: Partial<Filled>): void => setFilled((before) => ({ ...before, ...part }));
  const { asks } = form;
  const approving = action === 'approve' || action === 'approve_second';
  const fault = faultOf(form, filled, seen, new Date());
  const timeFault =
    fault?.startsWith('story.time') || fault === 'story.embargoed' ? faultInWords(fault) : null;

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(fault !== null);
    if (fault === null) onConfirm(inputOf(action, form, filled, seen));
  };
  const noteNeeded = form.note?.required === true || (asks.has('until') && cutsShort(filled, seen));
  return (
    <Dialog title={ACTIONS[action]} onClose={onClose} size={approving ? 'xl' : 'md'} large={approving}>
      <form onSubmit={submit} noValidate>
        <Stack>
          {approving ? (
            <Approving
              story={seen}
              filled={filled}
              onChange={change}
              signs={action === 'approve'}
              timeFault={timeFault}
            />
          ) : null}
          <Terms story={seen} action={action} />
          <List>
            {consequencesOf(action, seen).map((sentence) => (
              <List.Item key={sentence}>{sentence}</List.Item>
            ))}
          </List>
          {asks.has('person') ? (
            <PersonField story={seen} value={filled.personId} onChange={(personId) => change({ personId })} />
          ) : null}
          {asks.has('unit') ? (
            <UnitField story={seen} value={filled.unitId} onChange={(unitId) => change({ unitId })} />
          ) : null}
          {asks.has('at') ? (
            <MomentField
              legend={words.publishTime}
              value={filled.moment}
              onChange={(moment) => change({ moment })}
              earliest={seen.embargoUntil}
              fault={timeFault}
            />
          ) : null}
          {action === 'embargo' ? (
            <EmbargoField story={seen} filled={filled} onChange={change} mayLeave={false} fault={timeFault} />
          ) : null}
          {form.note !== null && (noteNeeded || !asks.has('until')) ? (
            <Textarea
              label={form.note.label}
              required={noteNeeded}
              withAsterisk={false}
              autosize
              minRows={3}
              maxLength={NOTE_MAX}
              data-autofocus={asks.size === 0 ? true : undefined}
              value={filled.note}
              onChange={(event) => change({ note: event.currentTarget.value })}
            />
          ) : null}
          {form.publicNote ? (
            <Textarea
              label={words.correctionForReaders}
              description={words.correctionHint}
              autosize
              minRows={2}
              maxLength={PUBLIC_NOTE_MAX}
              value={filled.publicNote}
              onChange={(event) => change({ publicNote: event.currentTarget.value })}
            />
          ) : null}
          {tried && fault !== null && (timeFault === null || filled.moment === null) ? (
            <Notice tone="error" role="alert">
              {faultInWords(fault)}
            </Notice>
          ) : null}
          <Refusal error={error} story={story} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {common.cancel}
            </Button>
            <Button type="submit" loading={pending} {...(form.danger ? { color: 'red.9' } : {})}>
              {action === 'approve' && filled.checklist.length > 0
                ? words.approveChecked(filled.checklist.length)
                : form.confirm}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}

const EMPTY: Filled = {
  note: '',
  channels: consentChannels,
  checklist: [],
  terms: '',
  publicNote: '',
  personId: '',
  unitId: '',
  moment: null,
  hold: 'leave',
};

/** What the approver asked of those who publish, where they decide. */
function Terms({ story, action }: { readonly story: StoryView; readonly action: ActInput['action'] }) {
  const terms = story.approval?.terms ?? '';
  if (terms === '' || !['publish', 'schedule', 'approve_second'].includes(action)) return null;
  return (
    <Notice tone="warning" title={words.termsOf(story.approval?.by.name ?? '')}>
      {terms}
    </Notice>
  );
}
