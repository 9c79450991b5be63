import type { StoryView } from '@toasoan/domain';
import * as storyFields from '#words/story-fields';
import * as words from '#words/story/page';
import { useReference } from '../../api/reference.ts';
import { Fact, FactList } from '../../components/page/facts.tsx';
import { Panel } from '../../components/page/panel.tsx';
import { Approval } from './approval.tsx';
import { Office } from './office.tsx';
import classes from './story-page.module.css';

const names = (units: readonly { readonly name: string }[]): string =>
  units.map((unit) => unit.name).join(', ');

/** Where the story comes from and where it belongs. */
export function Facts({ story }: { readonly story: StoryView }) {
  const { approval, cooperating, lead } = story;
  return (
    <Panel title={words.facts}>
      <FactList>
        <Fact name={words.author}>
          {story.author.name}, {story.unit.name}
        </Fact>
        {lead ? <Fact name={words.department}>{lead.name}</Fact> : null}
        {cooperating.length > 0 ? <Fact name={words.cooperating}>{names(cooperating)}</Fact> : null}
        <Topics ids={story.content.topicIds} />
        <Office story={story} />
        {approval ? <Approval approval={approval} sensitive={story.sensitive} /> : null}
      </FactList>
    </Panel>
  );
}

function Topics({ ids }: { readonly ids: readonly string[] }) {
  const { data } = useReference();
  const topics = new Map(
    (data?.plans ?? []).flatMap((plan) => plan.topics.map((topic) => [topic.id, { plan, topic }])),
  );
  return (
    <Fact name={storyFields.topics}>
      {ids.length === 0 ? (
        storyFields.noTopics
      ) : (
        <ol className={classes.topics}>
          {ids.map((id) => {
            const found = topics.get(id);
            if (!found) return <li key={id}>{data ? storyFields.topicExpired : '…'}</li>;
            return (
              <li key={id}>
                {found.topic.title} <span className={classes.when}>{found.plan.shortTitle}</span>
              </li>
            );
          })}
        </ol>
      )}
    </Fact>
  );
}
