import { Button, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import {
  ERRORS,
  FANPAGE_LIMITS,
  formatDateTime,
  shareChoices,
  wordingFault,
  type ErrorId,
  type PreviewView,
} from '@toasoan/domain';
import { useId, useState, type FormEvent } from 'react';
import * as language from '#words/language';
import * as words from '#words/fanpage-wording';
import { RequestError } from '../../../api/request-error.ts';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { Notice } from '../../../components/notice.tsx';
import { ShareField } from './share-field.tsx';
import { useChangeWording } from './use-change-wording.ts';
import { WordingFacts } from './wording-facts.tsx';
import { draftOf, wordingOf } from './wording-draft.ts';
import type { Drafting } from './use-drafting.ts';
import classes from './wording.module.css';

const number = new Intl.NumberFormat(language.locale);
const TEXT_FAULTS: readonly (ErrorId | null)[] = ['fanpage.wording_long', 'fanpage.wording_link'];

interface Props {
  readonly preview: PreviewView;
  readonly drafting: Drafting;
  /** Reads anew what is saved; what stands in the form stays. */
  readonly onRefresh: () => void;
}

/** What the officer says of the story on the fanpage: the post above follows as they type. */
export function WordingForm({ preview, drafting, onRefresh }: Props) {
  const { storyId, fanpageEdition: edition, wording: state } = preview;
  const change = useChangeWording(storyId);
  const [said, setSaid] = useState('');
  const heading = useId();
  const draft = drafting.draft ?? draftOf(state.wording, edition);
  const choices = shareChoices(edition);
  const wording = wordingOf(draft, edition);
  const fault = wordingFault(
    wording,
    choices.map(({ assetId }) => assetId),
  );
  const faultOf = (isAbout: boolean): string | null => (fault && isAbout ? ERRORS[fault][1] : null);
  const edit = (part: Partial<typeof draft>): void => {
    setSaid('');
    drafting.edit({ ...draft, ...part }, state.revision);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (fault) return;
    const done = (): void => {
      drafting.end();
      setSaid(words.saved);
    };
    change.mutate({ basedOn: state.revision, ...wording }, { onSuccess: done });
  };
  const reset = (): void => {
    edit(draftOf(null, edition));
    setSaid(words.resetDone);
  };
  const refresh = (): void => {
    change.reset();
    onRefresh();
  };
  const stale = change.error instanceof RequestError && change.error.body?.id === 'fanpage.wording_stale';
  return (
    <form className={classes.form} onSubmit={submit} aria-labelledby={heading} noValidate>
      <Stack>
        <h2 id={heading}>{words.title}</h2>
        <Text size="sm">{words.explained}</Text>
        {state.goesOut ? null : <Notice tone="info">{words.notApproved}</Notice>}
        {state.fromNextEdition ? <Notice tone="info">{words.fromNextEdition}</Notice> : null}
        <WordingFacts state={state} />
        <Textarea
          label={words.text}
          description={words.textHint(
            number.format(draft.text.trim().length),
            number.format(FANPAGE_LIMITS.wording),
          )}
          autosize
          minRows={4}
          maxRows={16}
          error={faultOf(TEXT_FAULTS.includes(fault))}
          value={draft.text}
          onChange={(event) => edit({ text: event.currentTarget.value })}
        />
        <TextInput
          label={words.hashtags}
          description={words.hashtagsHint(FANPAGE_LIMITS.hashtags)}
          error={faultOf(fault === 'fanpage.wording_hashtags')}
          value={draft.hashtags}
          onChange={(event) => edit({ hashtags: event.currentTarget.value })}
        />
        {choices.length > 0 ? (
          <ShareField
            choices={choices}
            value={draft.shareAssetId}
            onChange={(shareAssetId) => edit({ shareAssetId })}
          />
        ) : null}
        {fault === 'fanpage.wording_share' ? (
          <Notice tone="error" role="alert">
            {ERRORS[fault][1]}
          </Notice>
        ) : null}
        <Newer preview={preview} drafting={drafting} />
        <ErrorNotice error={change.error} />
        {stale ? (
          <Group>
            <Button variant="default" onClick={refresh}>
              {words.refresh}
            </Button>
          </Group>
        ) : null}
        <Group>
          <Button type="submit" loading={change.isPending} disabled={fault !== null}>
            {words.save}
          </Button>
          <Button variant="default" onClick={reset}>
            {words.reset}
          </Button>
        </Group>
        <div role="status">{said || (drafting.draft ? words.unsaved : '')}</div>
      </Stack>
    </form>
  );
}

/** What somebody else has saved since these words were begun. */
function Newer({ preview: { wording: state, fanpage }, drafting }: Omit<Props, 'onRefresh'>) {
  if (!drafting.draft || drafting.basedOn === state.revision || !state.changedBy) return null;
  return (
    <Notice tone="warning" role="status">
      <Text>{words.newer(state.changedBy.name, formatDateTime(state.changedAt ?? ''))}</Text>
      <p className={classes.kept}>{fanpage.text}</p>
    </Notice>
  );
}
