import { NativeSelect } from '@mantine/core';
import {
  REMARK_RULES,
  SEVERITIES,
  severitiesOf,
  severityOf,
  type RemarkRuleId,
  type RemarkSettings,
  type Severity,
} from '@toasoan/domain';
import * as words from '#words/settings';
import classes from './settings.module.css';

interface Props {
  readonly rule: RemarkRuleId;
  readonly settings: RemarkSettings;
  /** True where it cannot be changed now. */
  readonly fixed: boolean;
  readonly onChoose: (severity: Severity) => void;
}

/** A rule, what it rests on, and what it does. */
export function RuleRow({ rule, settings, fixed, onChoose }: Props) {
  const { label, source } = REMARK_RULES[rule];
  return (
    <tr>
      <th scope="row">{label}</th>
      <td className={classes.source}>{source}</td>
      <td>
        <NativeSelect
          aria-label={words.whenRuleBroken(label)}
          data={severitiesOf(rule).map((value) => ({ value, label: SEVERITIES[value] }))}
          value={severityOf(rule, settings)}
          disabled={fixed}
          onChange={(event) => onChoose(event.currentTarget.value as Severity)}
        />
      </td>
    </tr>
  );
}
