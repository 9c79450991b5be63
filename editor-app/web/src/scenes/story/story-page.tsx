import { Stack, Text } from '@mantine/core';
import { formatDateTime, STORY_PLACES, type StoryView } from '@toasoan/domain';
import { useRef, useState } from 'react';
import { Link, useLocation } from 'react-router-dom';
import * as storyFields from '#words/story-fields';
import * as words from '#words/story/page';
import { Notice } from '../../components/notice.tsx';
import page from '../../components/page/page.module.css';
import { PageHeading } from '../../components/page-heading.tsx';
import { StageBadge } from '../../components/stage-badge.tsx';
import { StoryMarks } from '../../components/story-marks.tsx';
import { QuotedWords } from '../../components/text/quoted-words.tsx';
import { QuotingContext } from '../../components/text/quoting.ts';
import { StoryText } from '../../components/text/story-text.tsx';
import { WordDownload } from '../../components/word/word-download.tsx';
import { nextStep, NO_HEADLINE } from '../../words/story-words.ts';
import { PresenceLine } from '../../presence/presence-line.tsx';
import { ChangesNotice } from '../versions/changes-notice.tsx';
import { ActionBar } from './actions/action-bar.tsx';
import { Comments } from './comments.tsx';
import { Deliveries } from './deliveries.tsx';
import { Facts } from './facts.tsx';
import { History } from './history.tsx';
import { PassagesPanel } from './passages/passages-panel.tsx';
import { SelectionBar } from './passages/selection-bar.tsx';
import { usePassages } from './passages/use-passages.ts';
import classes from './story-page.module.css';
import { SuggestionsPanel } from './suggestions-panel.tsx';
import { StoryViews } from './story-views.tsx';
import { usePlace } from './use-place.ts';

/** What the last action did, carried over from the write screen by navigation. */
function carriedWords(state: unknown): string {
  const done = (state as { done?: unknown } | null)?.done;
  return typeof done === 'string' ? done : '';
}

export function StoryPage({ story }: { readonly story: StoryView }) {
  const { state } = useLocation() as { state: unknown };
  const [done, setDone] = useState(() => carriedWords(state));
  const whole = useRef<HTMLDivElement>(null);
  const passages = usePassages(story, whole);
  usePlace();
  const headline = story.content.headline || NO_HEADLINE;
  return (
    <QuotingContext.Provider value={passages.quoting}>
      <div className={`${page.page} ${classes.page}`} ref={whole}>
        <header>
          <Stack gap="xs">
            <PageHeading title={headline}>
              <QuotedWords field="headline" text={headline} />
            </PageHeading>
            <p className={classes.stage}>
              <StageBadge stage={story.stage} /> <span>{words.since(formatDateTime(story.stageSince))}</span>
            </p>
            <StoryMarks story={{ ...story, scheduledAt: story.schedule?.at ?? null }} now={new Date()} />
            <Text>
              <strong>{words.next}</strong> {nextStep(story)}
            </Text>
            <PresenceLine storyId={story.id} />
            <ChangesNotice story={story} />
          </Stack>
          <div role="status" className={classes.done}>
            {done === '' ? null : <Notice tone="success">{done}</Notice>}
          </div>
          <div id={STORY_PLACES.actions} tabIndex={-1}>
            <ActionBar story={story} onDone={setDone} />
          </div>
          <p className={classes.preview}>
            <Link to={`/stories/${story.id}/preview`}>{words.preview}</Link>
          </p>
        </header>
        <article aria-label={storyFields.bodyOfStory}>
          <StoryText content={story.content} />
        </article>
        <div className={page.column}>
          <PassagesPanel storyId={story.id} passages={passages} />
          <SuggestionsPanel storyId={story.id} />
          <WordDownload content={story.content} />
          <div id={STORY_PLACES.deliveries} tabIndex={-1}>
            <Deliveries story={story} />
          </div>
          {story.deliveries.length > 0 ? <StoryViews storyId={story.id} /> : null}
          <Facts story={story} />
          <div id={STORY_PLACES.talk} tabIndex={-1}>
            <Comments story={story} />
          </div>
          <History storyId={story.id} entries={story.history} />
        </div>
        <SelectionBar passages={passages} />
      </div>
    </QuotingContext.Provider>
  );
}
