import { Button, Group, Stack, Text } from '@mantine/core';
import { formatDateTime, type PreviewView, type StoryView } from '@toasoan/domain';
import { Link, useParams } from 'react-router-dom';
import * as words from '#words/preview';
import * as storyFields from '#words/story-fields';
import { useStory } from '../../api/stories.ts';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { Loading } from '../../components/loading.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { NO_HEADLINE } from '../../words/story-words.ts';
import { Holds } from './holds.tsx';
import { PreviewTabs } from './preview-tabs.tsx';
import classes from './preview.module.css';
import { useStoryPreview } from './use-story-preview.ts';

/** A story as every channel there is will have it, before anybody approves it. */
export function PreviewScene() {
  const { id = '' } = useParams();
  const story = useStory(id);
  const preview = useStoryPreview(id);
  const again = (): void => void preview.refetch();
  return (
    <div className={classes.scene}>
      <header>
        <Stack gap="xs">
          <PageHeading title={words.title}>{words.title}</PageHeading>
          <Text>
            {storyFields.story}{' '}
            <Link to={`/stories/${id}`}>{story.data?.content.headline || NO_HEADLINE}</Link>
          </Text>
          {preview.data ? (
            <State
              preview={preview.data}
              story={story.data}
              refreshing={preview.isFetching}
              onRefresh={again}
            />
          ) : null}
          <ErrorNotice error={preview.error} onRetry={again} />
        </Stack>
      </header>
      {preview.data ? (
        <>
          <Holds holds={preview.data.holds} />
          <PreviewTabs preview={preview.data} onRetry={again} />
        </>
      ) : preview.error ? null : (
        <Loading label={words.making} />
      )}
    </div>
  );
}

interface StateProps {
  readonly preview: PreviewView;
  readonly story: StoryView | undefined;
  readonly refreshing: boolean;
  readonly onRefresh: () => void;
}

/** Which saved state is shown, and whether there is a newer one. */
function State({ preview, story, refreshing, onRefresh }: StateProps) {
  const newer = story && story.revision > preview.revision ? story : null;
  return (
    <>
      <Text>
        {words.shown(
          formatDateTime(preview.savedAt),
          preview.revision,
          preview.savedBy ? words.savedBy(preview.savedBy.name) : '',
        )}
      </Text>
      <div role="status">
        {newer ? <Notice tone="info">{words.newer(formatDateTime(newer.updatedAt))}</Notice> : null}
      </div>
      <Group>
        <Button variant={newer ? 'filled' : 'default'} loading={refreshing} onClick={onRefresh}>
          {words.refresh}
        </Button>
      </Group>
    </>
  );
}
