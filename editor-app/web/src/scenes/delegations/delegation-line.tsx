import { Button, Text } from '@mantine/core';
import { formatDateTime, ROLES, type DelegationView } from '@toasoan/domain';
import * as words from '#words/delegations';
import { stateInWords } from './state-of.ts';

interface Props {
  readonly delegation: DelegationView;
  /** Whether the person at the screen gave it; else they received it. */
  readonly given: boolean;
  readonly onEnd: () => void;
}

/** One delegation: who for whom, for how long, how it stands. */
export function DelegationLine({ delegation, given, onEnd }: Props) {
  const { from, to, role, unit, fromAt, untilAt, reason, mayEnd } = delegation;
  const right = words.roleAt(ROLES[role], unit.name);
  return (
    <li>
      <Text fw={600}>{given ? words.toWhom(to.name, right) : words.fromWhom(from.name, right)}</Text>
      <Text>{words.period(formatDateTime(fromAt), formatDateTime(untilAt))}</Text>
      <Text>{words.because(reason)}</Text>
      <Text c="dimmed">{stateInWords(delegation, new Date())}</Text>
      {mayEnd ? (
        <Button variant="default" mt="xs" onClick={onEnd} aria-label={words.endOf(to.name)}>
          {words.end}
        </Button>
      ) : null}
    </li>
  );
}
