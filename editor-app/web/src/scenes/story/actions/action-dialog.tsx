import { Button, Group, List, Stack, Textarea } from '@mantine/core';
import {
  ACTIONS,
  channelNames,
  CHANNELS,
  type ChannelName,
  type CheckId,
  type StoryView,
} from '@toasoan/domain';
import { useState, type FormEvent } from 'react';
import * as common from '#words/common';
import * as words from '#words/story/actions';
import type { ActInput } from '../../../api/stories.ts';
import { Dialog } from '../../../components/dialog.tsx';
import { StoryText } from '../../../components/text/story-text.tsx';
import type { ActionForm } from './action-forms.ts';
import { ChannelChoice } from './channel-choice.tsx';
import { Checklist } from './checklist.tsx';
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

/** Asks what an action needs and says what follows. To approve, the whole text stands above the button. */
export function ActionDialog({ action, form, story, error, pending, onConfirm, onClose }: Props) {
  // The story as it was when the dialog opened: what is confirmed is what was seen.
  const [seen] = useState(story);
  const [note, setNote] = useState('');
  const [channels, setChannels] = useState<readonly ChannelName[]>(channelNames);
  const [checked, setChecked] = useState<readonly CheckId[]>([]);
  const [publicNote, setPublicNote] = useState(story.correctionNote);
  const approving = action === 'approve' || action === 'approve_second';

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onConfirm({
      storyId: seen.id,
      action,
      basedOn: seen.revision,
      ...(note.trim() === '' ? {} : { note: note.trim() }),
      ...(form.channels ? { channels } : {}),
      ...(action === 'approve' ? { checklist: checked } : {}),
      ...(form.publicNote ? { publicNote: publicNote.trim() } : {}),
    });
  };
  return (
    <Dialog title={ACTIONS[action]} onClose={onClose} size={approving ? 'xl' : 'md'} large={approving}>
      <form onSubmit={submit}>
        <Stack>
          {approving ? <StoryText content={seen.content} withHeadline /> : null}
          {action === 'publish' && seen.approval ? (
            <p>
              {words.approvedChannels(seen.approval.channels.map((channel) => CHANNELS[channel]).join(', '))}
            </p>
          ) : null}
          <List>
            {form.consequences.map((sentence) => (
              <List.Item key={sentence}>{sentence}</List.Item>
            ))}
          </List>
          {action === 'approve' ? <Checklist lines={seen.checklist} value={checked} onChange={setChecked} /> : null}
          {form.channels ? <ChannelChoice value={channels} onChange={setChannels} /> : null}
          {form.note === null ? null : (
            <Textarea
              label={form.note.label}
              required={form.note.required}
              withAsterisk={false}
              autosize
              minRows={3}
              maxLength={NOTE_MAX}
              data-autofocus
              value={note}
              onChange={(event) => setNote(event.currentTarget.value)}
            />
          )}
          {form.publicNote ? (
            <Textarea
              label={words.correctionForReaders}
              description={words.correctionHint}
              autosize
              minRows={2}
              maxLength={PUBLIC_NOTE_MAX}
              value={publicNote}
              onChange={(event) => setPublicNote(event.currentTarget.value)}
            />
          ) : null}
          <Refusal error={error} story={story} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {common.cancel}
            </Button>
            <Button type="submit" loading={pending} {...(form.danger ? { color: 'red.9' } : {})}>
              {form.confirm}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
