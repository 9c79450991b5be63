import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { changesOf, CONTENT_LIMITS, mediaOf, type RichNode, type StoryView } from '@toasoan/domain';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import * as storyFields from '#words/story-fields';
import * as words from '#words/suggest';
import { AssetsContext, useAssets } from '../../api/assets.ts';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { FIELD_IDS } from '../../components/missing-parts.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { StoryEditor } from '../../editor/story-editor.tsx';
import { useStoryEditor } from '../../editor/use-story-editor.ts';
import { NO_HEADLINE } from '../../words/story-words.ts';
import classes from './suggest.module.css';
import { useSuggestion } from './use-suggestion.ts';

const FIELDS = [
  ['headline', storyFields.headline],
  ['standfirst', storyFields.standfirst],
  ['byline', storyFields.byline],
] as const;
const NOTE_MOST = 2_000;

/** The story to write over: what is sent is a suggestion, the story itself stays as it is. */
export function SuggestForm({ story }: { readonly story: StoryView }) {
  const navigate = useNavigate();
  const { draft, from, replacements, error, pending, edit, startAgain, send } = useSuggestion(
    story,
    () => void navigate(`/stories/${story.id}/suggestions`),
  );
  const [note, setNote] = useState('');
  const [noFiles, setNoFiles] = useState(false);
  const show = useRef<((body: RichNode) => void) | null>(null);
  const onReplaced = useCallback((listener: (body: RichNode) => void) => {
    show.current = listener;
    return () => {
      show.current = null;
    };
  }, []);
  const editor = useStoryEditor({
    id: FIELD_IDS.body,
    body: draft.content.body,
    onReplaced,
    onChange: (body) => edit({ body }),
    onFiles: () => setNoFiles(true),
  });
  const shown = useRef(replacements);
  useEffect(() => {
    if (shown.current === replacements) return;
    shown.current = replacements;
    show.current?.(draft.content.body);
  }, [replacements, draft]);
  const assets = useAssets(mediaOf(draft.content), story.assets);
  const count = useMemo(() => changesOf(draft.base, draft.content).length, [draft]);
  return (
    <AssetsContext.Provider value={assets}>
      <Stack className={classes.form}>
        <PageHeading>{words.title}</PageHeading>
        <Text>
          {storyFields.story} <Link to={`/stories/${story.id}`}>{story.content.headline || NO_HEADLINE}</Link>
          {words.howItWorks}
        </Text>
        <div role="status">
          {from === 'kept' ? (
            <Notice tone="info">
              <Text>{words.kept}</Text>
              <Button variant="default" size="sm" mt="xs" onClick={startAgain}>
                {words.startAgain}
              </Button>
            </Notice>
          ) : null}
          {from === 'merged' ? <Notice tone="warning">{words.merged}</Notice> : null}
          {noFiles ? <Notice tone="info">{words.noFiles}</Notice> : null}
        </div>
        {FIELDS.map(([name, label]) => (
          <Textarea
            key={name}
            label={label}
            autosize
            maxLength={CONTENT_LIMITS[name]}
            value={draft.content[name]}
            onChange={({ currentTarget: { value } }) =>
              edit({ [name]: name === 'standfirst' ? value : value.replace(/\n/g, ' ') })
            }
          />
        ))}
        <section aria-labelledby="body-title">
          <h2 className={classes.label} id="body-title">
            {storyFields.body}
          </h2>
          <StoryEditor editor={editor} onMedia={() => setNoFiles(true)} />
        </section>
        <Textarea
          label={words.note}
          autosize
          minRows={2}
          maxLength={NOTE_MOST}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <ErrorNotice error={error} />
        <Group>
          <Button loading={pending} disabled={count === 0} onClick={() => send(note.trim())}>
            {count === 0 ? words.send : words.sendCounted(count)}
          </Button>
          <Button component={Link} to={`/stories/${story.id}`} variant="default">
            {words.backToStory}
          </Button>
        </Group>
      </Stack>
    </AssetsContext.Provider>
  );
}
