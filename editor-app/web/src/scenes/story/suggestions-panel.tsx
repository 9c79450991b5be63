import { Button, Stack, Text } from '@mantine/core';
import { Link } from 'react-router-dom';
import * as words from '#words/story/page';
import { useProposals } from '../../api/proposals.ts';
import { Panel } from '../../components/page/panel.tsx';

/** How many suggestions wait for the story, the way to them, and to a suggestion of one's own. */
export function SuggestionsPanel({ storyId }: { readonly storyId: string }) {
  const { data } = useProposals(storyId);
  if (!data || (data.proposals.length === 0 && !data.mayPropose)) return null;
  const waiting = data.proposals.filter(({ ended }) => ended === null).length;
  return (
    <Panel title={words.suggestions}>
      <Stack gap="xs">
        <Text {...(waiting === 0 ? { c: 'dimmed' } : {})}>
          {waiting === 0 ? words.noSuggestions : words.suggestionsWaiting(waiting)}
        </Text>
        {data.proposals.length > 0 ? (
          <Button component={Link} to={`/stories/${storyId}/suggestions`} size="sm" variant="default">
            {data.mayDecide && waiting > 0 ? words.decideSuggestions : words.seeSuggestions}
          </Button>
        ) : null}
        {data.mayPropose ? (
          <Button component={Link} to={`/stories/${storyId}/suggest`} size="sm" variant="default">
            {words.suggest}
          </Button>
        ) : null}
      </Stack>
    </Panel>
  );
}
