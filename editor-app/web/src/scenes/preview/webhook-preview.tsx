import { Stack, Text } from '@mantine/core';
import { STORY_KINDS, type StoryKind, type WebhookEvent } from '@toasoan/domain';
import * as storyFields from '#words/story-fields';
import * as words from '#words/preview';
import { Fact, FactList } from '../../components/page/facts.tsx';
import classes from './preview.module.css';

/** What another portal would be told: in words, and as it is sent. */
export function WebhookPreview({ event }: { readonly event: WebhookEvent }) {
  return (
    <Stack gap="sm">
      <Text size="sm">{words.portalExplained}</Text>
      <FactList>
        <Fact name={words.event}>{words.eventTypes[event.type]}</Fact>
        {event.type === 'story.published' || event.type === 'story.corrected' ? (
          <StoryFacts story={event.data} />
        ) : null}
      </FactList>
      <Text component="h2" fw={650}>
        {words.eventJson}
      </Text>
      <pre className={classes.record} tabIndex={0} role="region" aria-label={words.eventJson}>
        {JSON.stringify(event, null, 2)}
      </pre>
    </Stack>
  );
}

type Story = Extract<WebhookEvent, { type: 'story.published' | 'story.corrected' }>['data'];

function StoryFacts({ story }: { readonly story: Story }) {
  const files = story.media.flatMap((media) => media.files).length;
  return (
    <>
      <Fact name={words.eventHeadline}>{story.headline}</Fact>
      <Fact name={words.eventAddress}>{story.address}</Fact>
      <Fact name={storyFields.kind}>{STORY_KINDS[story.kind as StoryKind]}</Fact>
      <Fact name={words.eventUnit}>{story.unit.name}</Fact>
      {story.topics.length > 0 ? (
        <Fact name={words.eventTopics}>{story.topics.map(({ name }) => name).join('; ')}</Fact>
      ) : null}
      <Fact name={words.eventMedia}>
        {story.media.length > 0 ? words.mediaCount(story.media.length, files) : words.noMedia}
      </Fact>
      {story.correctionNote === null ? null : <Fact name={words.eventNote}>{story.correctionNote}</Fact>}
    </>
  );
}
