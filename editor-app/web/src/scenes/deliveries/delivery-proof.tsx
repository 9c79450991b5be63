import type { DeliveryView } from '@toasoan/domain';
import * as words from '#words/deliveries';
import classes from '../story/story-page.module.css';

/** What a proof tells beyond an address: whom mails reached and whom not, or that a portal's word is all there is. */
export function DeliveryProof({ delivery }: { readonly delivery: DeliveryView }) {
  return proofOf(delivery).map((sentence) => (
    <p key={sentence} className={classes.commentText}>
      {sentence}
    </p>
  ));
}

function proofOf({ channel, receipt }: DeliveryView): string[] {
  const { mails, refused, proof } = receipt?.evidence ?? {};
  if (channel === 'press' && typeof mails === 'number') {
    const places = refusedIn(refused);
    return [words.mailsSent(mails), ...(places === '' ? [] : [words.mailsRefused(places)])];
  }
  return channel === 'webhook' && proof === 'word' ? [words.takenAtWord] : [];
}

/** The addresses that were refused, as the worker noted them. */
function refusedIn(refused: unknown): string {
  const list: readonly unknown[] = Array.isArray(refused) ? refused : [];
  return list
    .map((one) => (typeof one === 'object' && one !== null && 'to' in one ? String(one.to) : ''))
    .filter((to) => to !== '')
    .join(', ');
}
