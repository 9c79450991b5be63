import { Stack, Text } from '@mantine/core';
import { REMARK_RULES, remarkRuleIds, SEVERITIES, type RemarkRuleId, type Severity } from '@toasoan/domain';
import { useState } from 'react';
import * as common from '#words/common';
import * as words from '#words/settings';
import { useChangeRemarkSettings, useRemarkSettings } from '../../api/remark-settings.ts';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { Loading } from '../../components/loading.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { RuleRow } from './rule-row.tsx';
import classes from './settings.module.css';

/** What each rule of house style does: hold a story back, only warn, or nothing. A change holds at once. */
export function RemarkSettingsScene() {
  const { data, error, isPending, refetch } = useRemarkSettings();
  const change = useChangeRemarkSettings();
  const [done, setDone] = useState('');
  const choose = (rule: RemarkRuleId, severity: Severity): void =>
    change.mutate(
      { [rule]: severity },
      { onSuccess: () => setDone(words.saved(REMARK_RULES[rule].label, SEVERITIES[severity])) },
    );
  return (
    <Stack>
      <PageHeading>{common.remarkSettings}</PageHeading>
      <Text>{words.explanation}</Text>
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      <ErrorNotice error={change.error} />
      <div role="status">{done === '' ? null : <Notice tone="success">{done}</Notice>}</div>
      {isPending ? <Loading label={words.loading} /> : null}
      {data ? (
        <table className={classes.table}>
          <caption className={classes.caption}>{words.ruleCount(remarkRuleIds.length)}</caption>
          <thead>
            <tr>
              <th scope="col">{words.rule}</th>
              <th scope="col">{words.source}</th>
              <th scope="col">{words.whenBroken}</th>
            </tr>
          </thead>
          <tbody>
            {remarkRuleIds.map((rule) => (
              <RuleRow
                key={rule}
                rule={rule}
                settings={data.settings}
                fixed={!data.mayChange || change.isPending}
                onChoose={(severity) => choose(rule, severity)}
              />
            ))}
          </tbody>
        </table>
      ) : null}
    </Stack>
  );
}
