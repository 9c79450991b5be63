import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import {
  PUBLIC_CHANNELS,
  CONSENT_KINDS,
  formatDate,
  formatDateTime,
  type ConsentView,
} from '@toasoan/domain';
import * as words from '#words/consents';
import { consentFileAddress } from '../../api/consents.ts';
import { CONSENT_STATES, consentState, dayInWords, missingAgreement } from './consent-state.ts';
import records from '../../components/record.module.css';
import classes from './consents.module.css';
import { WithdrawDialog } from './withdraw-dialog.tsx';

interface Props {
  readonly consent: ConsentView;
  readonly today: string;
  readonly mayWithdraw: boolean;
}

/** One consent: of whom, for what, how it stands, and the way to withdraw it. */
export function ConsentLine({ consent, today, mayWithdraw }: Props) {
  const [withdrawing, withdraw] = useDisclosure(false);
  const state = consentState(consent, today);
  const missing = state === 'incomplete' ? missingAgreement(consent) : null;
  return (
    <li>
      <div className={records.head}>
        <h2>{consent.subject}</h2>
        <span className={`${records.badge} ${classes[state]}`}>{CONSENT_STATES[state]}</span>
      </div>
      <p className={classes.facts}>
        {words.facts(
          CONSENT_KINDS[consent.kind],
          consent.unit.name,
          dayInWords(consent.from),
          dayInWords(consent.until),
          consent.channels.map((channel) => PUBLIC_CHANNELS[channel]).join(', '),
          consent.assets > 0 ? words.tiedTo(consent.assets) : words.tiedToNone,
        )}
      </p>
      {missing ? <p className={classes.note}>{missing}</p> : null}
      {consent.withdrawnAt ? (
        <p className={classes.note}>
          {words.withdrawnAt(formatDateTime(consent.withdrawnAt), consent.withdrawnReason ?? '')}
        </p>
      ) : null}
      {consent.note ? <p className={classes.note}>{consent.note}</p> : null}
      <p className={classes.facts}>
        {words.recordedBy(consent.recordedBy.name, formatDate(consent.recordedAt))}{' '}
        {consent.hasFile ? null : words.paperIsAtUnit}
      </p>
      <div className={records.actions}>
        {consent.hasFile ? (
          <Button
            component="a"
            href={consentFileAddress(consent.id)}
            download
            variant="default"
            aria-label={words.downloadOf(consent.subject)}
          >
            {words.download}
          </Button>
        ) : null}
        {mayWithdraw && consent.withdrawnAt === null ? (
          <Button
            variant="default"
            c="var(--danger)"
            onClick={withdraw.open}
            aria-label={words.withdrawOf(consent.subject)}
          >
            {words.withdraw}
          </Button>
        ) : null}
      </div>
      {withdrawing ? <WithdrawDialog consent={consent} onClose={withdraw.close} /> : null}
    </li>
  );
}
