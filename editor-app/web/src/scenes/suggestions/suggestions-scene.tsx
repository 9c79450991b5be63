import { Stack, Text } from '@mantine/core';
import { mediaOf, type ProposalsView, type StoryView } from '@toasoan/domain';
import { useMemo } from 'react';
import { Link, useParams } from 'react-router-dom';
import * as storyFields from '#words/story-fields';
import * as words from '#words/suggestions';
import { AssetsContext, useAssets } from '../../api/assets.ts';
import { useProposals } from '../../api/proposals.ts';
import { useStory } from '../../api/stories.ts';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { Loading } from '../../components/loading.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import page from '../../components/page/page.module.css';
import { NO_HEADLINE } from '../../words/story-words.ts';
import { ProposalCard } from './proposal-card.tsx';
import classes from './suggestions.module.css';

/** The suggestions for a story, change by change, to be taken or left. */
export function SuggestionsScene() {
  const { id = '' } = useParams();
  const story = useStory(id);
  const proposals = useProposals(id);
  const error = story.error ?? proposals.error;
  return (
    <>
      <ErrorNotice error={error} onRetry={() => void Promise.all([story.refetch(), proposals.refetch()])} />
      {story.data && proposals.data ? (
        <Suggestions story={story.data} view={proposals.data} />
      ) : error ? null : (
        <Loading label={words.opening} />
      )}
    </>
  );
}

function Suggestions({ story, view }: { readonly story: StoryView; readonly view: ProposalsView }) {
  const used = useMemo(
    () => [
      ...new Set(view.proposals.flatMap(({ base, proposed }) => [...mediaOf(base), ...mediaOf(proposed)])),
    ],
    [view.proposals],
  );
  const assets = useAssets(used, story.assets);
  return (
    <AssetsContext.Provider value={assets}>
      <div className={`${page.page} ${classes.page}`}>
        <header>
          <Stack gap="xs">
            <PageHeading>{words.title}</PageHeading>
            <Text>
              {storyFields.story}{' '}
              <Link to={`/stories/${story.id}`}>{story.content.headline || NO_HEADLINE}</Link>
            </Text>
            {view.mayDecide ? <Text>{words.howToDecide}</Text> : <Text>{words.whoDecides}</Text>}
          </Stack>
        </header>
        {view.proposals.length === 0 ? (
          <article>
            <Text>{words.none}</Text>
          </article>
        ) : (
          view.proposals.map((proposal) => (
            <ProposalCard key={proposal.id} story={story} proposal={proposal} mayDecide={view.mayDecide} />
          ))
        )}
      </div>
    </AssetsContext.Provider>
  );
}
