import {
  consentChannels,
  dayOf,
  mediaOf,
  type AssetView,
  type ConsentInput,
  type ConsentView,
  type StoryView,
} from '@toasoan/domain';
import type { StorySeed } from '../newsroom/stories/index.ts';
import type { Session } from './session.ts';

/** Years for which an invented consent holds, from the day it is recorded. */
const CONSENT_YEARS = 3;

/**
 * Answers for the pictures of a story what its author would: the drawn ones show no child one could know, and where the
 * story names a consent they stand for children who have agreed. What is answered already is left alone.
 */
export async function answerChildren(
  author: Session,
  story: StorySeed,
  { content, unit }: StoryView,
): Promise<void> {
  const ids = mediaOf(content);
  if (ids.length === 0) return;
  const assets = await author.get<readonly AssetView[]>(`/assets?ids=${ids.join(',')}`);
  const silent = assets.filter(({ children }) => children === 'unanswered').map(({ id }) => id);
  if (silent.length === 0) return;
  if (story.consent === undefined) {
    await author.put('/assets/children', { ids: silent, answer: 'none', consentIds: [] });
    return;
  }
  const consent = await consentFor(author, unit.id, story.consent);
  await author.put('/assets/children', { ids: silent, answer: 'identifiable', consentIds: [consent.id] });
}

/** The unit's consent about these children: the one it has, else a new one. */
async function consentFor(author: Session, unitId: string, subject: string): Promise<ConsentView> {
  const known = await author.get<readonly ConsentView[]>(`/consents?unitId=${unitId}`);
  const open = known.find((consent) => consent.subject === subject && consent.opens.length > 0);
  return open ?? author.post<ConsentView>('/consents', termsOf(unitId, subject, dayOf(new Date())));
}

const termsOf = (unitId: string, subject: string, from: string): ConsentInput => ({
  unitId,
  kind: 'class_list',
  subject,
  guardianAgrees: true,
  allUnderSeven: true,
  childAgrees: false,
  channels: consentChannels,
  from,
  until: `${Number(from.slice(0, 4)) + CONSENT_YEARS}-12-31`,
  uploadKey: null,
  fileName: '',
  note: 'Phiếu đồng ý minh họa, không phải của ai có thật.',
});
