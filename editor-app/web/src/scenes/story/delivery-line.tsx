import {
  CHANNELS,
  DELIVERY_STATES,
  ERRORS,
  formatDateTime,
  OPERATIONS,
  type DeliveryView,
} from '@toasoan/domain';
import type { ReactNode } from 'react';
import * as words from '#words/story/page';
import { DeliveryProof } from '../deliveries/delivery-proof.tsx';
import classes from './story-page.module.css';

interface Props {
  readonly delivery: DeliveryView;
  /** What can be done about it. */
  readonly children: ReactNode;
}

/** The state of "delivered" in the words of what was done: a withdrawal ends off the channel. */
function stateWords({ operation, state }: DeliveryView): string {
  return operation === 'withdraw' && state === 'delivered' ? words.takenDown : DELIVERY_STATES[state];
}

/** One way of an edition to a channel: what, how it stands, what went wrong, where it can be read. */
export function DeliveryLine({ delivery, children }: Props) {
  const { state, receipt } = delivery;
  const tone = state === 'delivered' ? classes.delivered : state === 'failed' ? classes.failed : undefined;
  return (
    <li>
      {words.delivery(OPERATIONS[delivery.operation], delivery.editionNumber, CHANNELS[delivery.channel])}{' '}
      <span className={tone}>{stateWords(delivery)}</span>
      {delivery.attempts > 1 ? words.attempts(delivery.attempts) : null}
      {delivery.error && state !== 'delivered' ? (
        <p className={classes.commentText}>{ERRORS[delivery.error][1]}</p>
      ) : null}
      {receipt &&
      /^https?:/.test(receipt.address) &&
      state === 'delivered' &&
      delivery.operation === 'publish' ? (
        <p className={classes.commentText}>
          <a href={receipt.address} target="_blank" rel="noopener">
            {receipt.address}
          </a>
        </p>
      ) : null}
      {state === 'delivered' ? <DeliveryProof delivery={delivery} /> : null}
      <time className={classes.when} dateTime={delivery.settledAt ?? delivery.createdAt}>
        {formatDateTime(delivery.settledAt ?? delivery.createdAt)}
      </time>
      {children}
    </li>
  );
}
