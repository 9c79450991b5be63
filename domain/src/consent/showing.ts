import { consentChannels, type ConsentChannel, type PublicChannel } from '../delivery/delivery.ts';
import { allowedChannels, type ChildrenAnswer, type ConsentTerms } from './consent.ts';

/** What is known of a file of an edition when it is asked whether it may stay where it is shown. */
export interface ShownFile {
  /** Whether the asset still is the file that the edition shows; false once another was put in its place. */
  readonly sameBytes: boolean;
  /** The answer about the asset as it is now, and the consents attached to it now. */
  readonly answer: ChildrenAnswer;
  readonly consents: readonly ConsentTerms[];
  /** The answer when the edition was made, and the consents it relied on; null for editions older than answers. */
  readonly answerThen: ChildrenAnswer | null;
  readonly consentsThen: readonly ConsentTerms[];
  /** The channels it is withheld from already. */
  readonly withheldFrom: readonly PublicChannel[];
}

/**
 * The channels that a file of an edition already made may not be shown on, on the day `today` (YYYY-MM-DD). Unlike the
 * gate before a publication, silence takes nothing down: a file that nobody has answered for stays in the editions
 * made with it, so that pages older than the question stay whole. But what was taken down returns only by an answer
 * about the very file that the edition shows: a file put in its place, or an answer taken back, says nothing about it.
 */
export function withheldChannels(file: ShownFile, today: string): readonly ConsentChannel[] {
  if (file.sameBytes && file.answer !== 'unanswered') return byAnswer(file, file.answer, today);
  const lost = file.answerThen === 'identifiable' ? closed(file.consentsThen, today) : [];
  return consentChannels.filter((name) => lost.includes(name) || file.withheldFrom.includes(name));
}

function byAnswer(
  { consents, answerThen }: ShownFile,
  answer: Exclude<ChildrenAnswer, 'unanswered'>,
  today: string,
): readonly ConsentChannel[] {
  switch (answer) {
    case 'none':
      return [];
    case 'blurred':
      // The edition keeps the files it was made with: unless they were blurred then, they show the children.
      return answerThen === 'blurred' ? [] : consentChannels;
    case 'identifiable':
      return closed(consents, today);
  }
}

const closed = (consents: readonly ConsentTerms[], today: string): readonly ConsentChannel[] => {
  const open = allowedChannels('identifiable', consents, today);
  return consentChannels.filter((name) => !open.includes(name));
};
