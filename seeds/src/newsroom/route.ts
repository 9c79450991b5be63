import { consentChannels, type Action, type HistoryEntry, type PublicChannel } from '@toasoan/domain';
import type { AccountSeed } from './accounts.ts';
import { castOf, unitOf } from './cast.ts';
import type { Change, StorySeed } from './stories/story.ts';

/** One thing a person does to a story. */
export interface Step {
  readonly by: AccountSeed;
  readonly action: Action;
  /** What an edit changes. */
  readonly change?: Change;
  readonly note?: string;
  readonly channels?: readonly PublicChannel[];
  readonly publicNote?: string;
}

/** Everything that happens to a demonstration story once its author has begun it, in order. */
export function routeOf(story: StorySeed): Step[] {
  const { author, officer, unitHead, editor, head } = castOf(story);
  const by = (
    person: AccountSeed | undefined,
    action: Action,
    rest: Omit<Step, 'by' | 'action'> = {},
  ): Step => {
    if (!person) throw new RangeError(`Expected somebody to ${action} "${story.headline}" but found nobody`);
    return { by: person, action, ...rest };
  };
  const note = story.note ? { note: story.note } : {};
  const changed = (person: AccountSeed | undefined, change: Change | undefined) =>
    change ? [by(person, 'edit', { change })] : [];
  const approve = () => by(head, 'approve', { channels: consentChannels });
  const approveCorrection = () =>
    by(head, 'approve', { channels: consentChannels, ...(story.note ? { publicNote: story.note } : {}) });

  const submitted = () => [
    by(author, 'submit'),
    ...(unitOf(story).signsOff ? [by(unitHead, 'sign_off')] : []),
  ];
  const edited = () => [...submitted(), by(editor, 'claim'), ...changed(editor, story.edited)];
  const inReview = () => (story.straightToHead ? submitted() : [...edited(), by(editor, 'forward')]);
  const published = () => [...inReview(), approve(), by(officer, 'publish')];
  const reopened = () => [...published(), by(editor, 'correct', note)];

  switch (story.ending) {
    case 'draft':
      return [];
    case 'unit_review':
      return [by(author, 'submit')];
    case 'submitted':
      return submitted();
    case 'in_edit':
      return edited();
    case 'in_review':
      return inReview();
    case 'returned_by_desk':
      return [...submitted(), by(editor, 'return', note)];
    case 'returned_by_head':
      return [...inReview(), by(head, 'return', note)];
    case 'approved':
      return [...inReview(), approve()];
    case 'published':
      return published();
    case 'reopened':
      return reopened();
    case 'corrected':
      return [
        ...reopened(),
        ...changed(editor, story.correction),
        by(editor, 'forward'),
        approveCorrection(),
        by(officer, 'publish'),
      ];
    case 'withdrawn':
      return [...published(), by(officer, 'withdraw', note)];
  }
}

/**
 * What is left of a route for a story that has this history; null when people have taken it another way since.
 * Edits are not counted: the change of an edit that was made already is not found again.
 */
export function remaining(
  route: readonly Step[],
  history: readonly Pick<HistoryEntry, 'action'>[],
): Step[] | null {
  const done = history
    .map(({ action }) => action)
    .filter((action) => action !== 'create' && action !== 'edit');
  let next = 0;
  for (const action of done) {
    while (route[next]?.action === 'edit') next += 1;
    if (route[next]?.action !== action) return null;
    next += 1;
  }
  return route.slice(next);
}
