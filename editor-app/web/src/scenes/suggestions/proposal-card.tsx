import { Button, Group, Text } from '@mantine/core';
import { changesOf, fitOf, formatDateTime, type ProposalView, type StoryView } from '@toasoan/domain';
import { useId, useMemo } from 'react';
import * as words from '#words/suggestions';
import { useDecide, useWithdrawProposal } from '../../api/proposals.ts';
import { ErrorNotice } from '../../components/error-notice.tsx';
import lists from '../../components/list.module.css';
import { ChangeItem } from './change-item.tsx';
import classes from './suggestions.module.css';

const ENDS = {
  settled: words.settled,
  withdrawn: words.withdrawn,
  ended: words.ended,
} as const;

interface Props {
  readonly story: StoryView;
  readonly proposal: ProposalView;
  readonly mayDecide: boolean;
}

/** One suggestion: who made it, its changes in the order of the text, and what can be done with all of them at once. */
export function ProposalCard({ story, proposal, mayDecide }: Props) {
  const id = useId();
  const decide = useDecide(story.id);
  const withdraw = useWithdrawProposal(story.id);
  const { base, proposed, decisions, ended } = proposal;
  const changes = useMemo(() => changesOf(base, proposed), [base, proposed]);
  const taking = useMemo(
    () => ({
      base,
      proposed,
      current: story.content,
      accepted: new Set(decisions.filter(({ accepted }) => accepted).map(({ change }) => change)),
    }),
    [base, proposed, story.content, decisions],
  );
  const decided = new Map(decisions.map((decision) => [decision.change, decision]));
  const waiting = ended === null ? changes.filter((change) => !decided.has(change.id)) : [];
  const fits = useMemo(
    () => new Map(ended === null ? changes.map((change) => [change.id, fitOf(taking, change.id)]) : []),
    [ended, changes, taking],
  );
  const fitting = waiting.filter((change) => fits.get(change.id) !== 'unfit').map((change) => change.id);
  const send = (decision: { accept?: readonly string[]; reject?: readonly string[] }): void =>
    decide.mutate({ proposal: proposal.id, basedOn: story.revision, ...decision });

  return (
    <article aria-labelledby={id}>
      <h2 id={id} className={classes.title}>
        {proposal.person.name}, {formatDateTime(proposal.at)}
      </h2>
      {proposal.note ? <p className={classes.note}>“{proposal.note}”</p> : null}
      {ended ? <Text fw={650}>{ENDS[ended]}</Text> : null}
      <ol className={lists.plain}>
        {changes.map((change, index) => (
          <ChangeItem
            key={change.id}
            number={index + 1}
            change={change}
            taking={taking}
            fit={fits.get(change.id) ?? null}
            decision={decided.get(change.id) ?? null}
            pending={decide.isPending}
            onDecide={
              mayDecide && ended === null
                ? (accept) => send(accept ? { accept: [change.id] } : { reject: [change.id] })
                : undefined
            }
          />
        ))}
      </ol>
      <ErrorNotice error={decide.error ?? withdraw.error} />
      <Group gap="sm" mt="sm">
        {mayDecide && fitting.length > 1 ? (
          <Button loading={decide.isPending} onClick={() => send({ accept: fitting })}>
            {words.takeAll(fitting.length)}
          </Button>
        ) : null}
        {mayDecide && waiting.length > 1 ? (
          <Button
            variant="default"
            disabled={decide.isPending}
            onClick={() => send({ reject: waiting.map((change) => change.id) })}
          >
            {words.dropAll(waiting.length)}
          </Button>
        ) : null}
        {proposal.mine && ended === null ? (
          <Button variant="default" loading={withdraw.isPending} onClick={() => withdraw.mutate(proposal.id)}>
            {words.withdraw}
          </Button>
        ) : null}
      </Group>
    </article>
  );
}
