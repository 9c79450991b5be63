import { CHANNELS, formatDateTime, type StoryView } from '@toasoan/domain';
import { useReference } from '../../api/reference.ts';
import { Panel } from './panel.tsx';
import classes from './story-page.module.css';

const names = (units: readonly { readonly name: string }[]): string =>
  units.map((unit) => unit.name).join(', ');

/** Where the story comes from and where it belongs. */
export function Facts({ story }: { readonly story: StoryView }) {
  const { approval, cooperating, lead } = story;
  return (
    <Panel title="Thông tin">
      <dl className={classes.facts}>
        <Fact name="Người viết" value={`${story.author.name}, ${story.unit.name}`} />
        {lead ? <Fact name="Phòng phụ trách" value={lead.name} /> : null}
        {cooperating.length > 0 ? <Fact name="Phối hợp" value={names(cooperating)} /> : null}
        <Topics ids={story.content.topicIds} />
        {approval ? (
          <Fact
            name="Duyệt"
            value={`${approval.by.name}, ${formatDateTime(approval.at)}; kênh: ${approval.channels.map((channel) => CHANNELS[channel]).join(', ')}`}
          />
        ) : null}
      </dl>
    </Panel>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function Topics({ ids }: { readonly ids: readonly string[] }) {
  const { data } = useReference();
  const topics = new Map(
    (data?.plans ?? []).flatMap((plan) => plan.topics.map((topic) => [topic.id, { plan, topic }])),
  );
  return (
    <div>
      <dt>Chủ đề</dt>
      <dd>
        {ids.length === 0 ? (
          'Chưa chọn'
        ) : (
          <ol>
            {ids.map((id) => {
              const found = topics.get(id);
              if (!found) return <li key={id}>{data ? 'Chủ đề của kế hoạch đã hết hiệu lực' : '…'}</li>;
              return (
                <li key={id}>
                  {found.topic.title} <span className={classes.when}>{found.plan.shortTitle}</span>
                </li>
              );
            })}
          </ol>
        )}
      </dd>
    </div>
  );
}
