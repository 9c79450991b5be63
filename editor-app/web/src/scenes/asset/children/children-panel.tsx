import { Button, Stack, Text } from '@mantine/core';
import { PUBLIC_CHANNELS, CHILDREN_ANSWERS, dayOf, type AssetDetails } from '@toasoan/domain';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import * as words from '#words/asset/children';
import * as common from '#words/common';
import * as language from '#words/language';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import lists from '../../../components/list.module.css';
import { Panel } from '../../../components/page/panel.tsx';
import classes from '../asset.module.css';
import { RadioChoice } from '../radio-choice.tsx';
import { channelStandings } from './channel-reasons.ts';
import { ConsentChoice } from './consent-choice.tsx';
import { useAnswerChildren } from './use-answer-children.ts';

const OPTIONS = (['none', 'identifiable'] as const).map((value) => ({
  value,
  label: CHILDREN_ANSWERS[value],
}));
type Choice = (typeof OPTIONS)[number]['value'];

/** Whether children can be recognised, under which consents, and where the asset may go today. */
export function ChildrenPanel({ asset }: { readonly asset: AssetDetails }) {
  const saved: Choice | null =
    asset.children === 'none' || asset.children === 'identifiable' ? asset.children : null;
  const savedIds = asset.consents.map(({ id }) => id);
  const [edited, setEdited] = useState<{ choice: Choice | null; ids: readonly string[] } | null>(null);
  const answer = useAnswerChildren(asset);
  const { choice, ids } = edited ?? { choice: saved, ids: savedIds };

  const put = (change: Partial<{ choice: Choice; ids: readonly string[] }>): void => {
    answer.reset();
    setEdited({ choice, ids, ...change });
  };
  const save = (): void => {
    if (choice === null) return;
    answer.mutate(
      { answer: choice, consentIds: choice === 'identifiable' ? ids : [] },
      { onSuccess: () => setEdited(null) },
    );
  };
  return (
    <Panel title={words.title}>
      <Stack gap="sm">
        {asset.children === 'blurred' ? (
          <Text>{words.confirmed(CHILDREN_ANSWERS.blurred.toLocaleLowerCase(language.locale))}</Text>
        ) : null}
        {asset.may.change ? (
          <>
            <RadioChoice
              legend={words.question}
              options={OPTIONS}
              value={choice}
              onChange={(next) => put({ choice: next })}
            />
            <Text size="sm" c="dimmed">
              {words.questionHint}
            </Text>
            {choice === 'identifiable' ? (
              <ConsentChoice unit={asset.unit} ids={ids} onChange={(next) => put({ ids: next })} />
            ) : null}
            <ErrorNotice error={answer.error} />
            <div role="status">
              {answer.isSuccess && !edited ? <Text c="#14532d">{words.answerSaved}</Text> : null}
            </div>
            {edited ? (
              <Button
                style={{ alignSelf: 'flex-start' }}
                loading={answer.isPending}
                disabled={choice === null}
                onClick={save}
              >
                {common.saveAnswer}
              </Button>
            ) : null}
          </>
        ) : (
          <Text>{CHILDREN_ANSWERS[asset.children]}.</Text>
        )}
        {asset.consents.length > 0 && !asset.may.change ? (
          <Text size="sm">
            {words.consentsTied(asset.consents.map(({ subject }) => subject).join('; '))}{' '}
            <Link to="/dong-y">{words.showConsents}</Link>
          </Text>
        ) : null}
        <h3>{words.today}</h3>
        <ul className={lists.plain}>
          {channelStandings(asset, dayOf(new Date())).map(({ channel, open, reason }) => (
            <li key={channel}>
              {PUBLIC_CHANNELS[channel]}:{' '}
              <span className={open ? classes.open : classes.closed}>
                {open ? words.allowed : words.notAllowed}
              </span>
              <span className={classes.soft}>{reason}</span>
            </li>
          ))}
        </ul>
      </Stack>
    </Panel>
  );
}
