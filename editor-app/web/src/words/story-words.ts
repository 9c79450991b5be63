import { formatExact, type Action, type HistoryEntry, type Stage, type StoryView } from '@toasoan/domain';
import * as words from '#words/story-steps';

export const NO_HEADLINE = words.noHeadline;

/** What happens to the story next, and by whom. */
export function nextStep(
  story: Pick<StoryView, 'stage' | 'lead'> & Partial<Pick<StoryView, 'schedule'>>,
): string {
  const lead = story.lead?.name ?? words.department;
  const steps: Readonly<Record<Stage, string>> = {
    draft: words.draft,
    unit_review: words.unitReview,
    submitted: words.submitted(lead),
    in_edit: words.inEdit(lead),
    in_review: words.inReview(lead),
    second_review: words.secondReview,
    returned: words.returned,
    approved: words.approved,
    scheduled: words.scheduled(story.schedule ? formatExact(story.schedule.at) : ''),
    published: words.published,
    withdrawn: words.withdrawn,
    rejected: words.rejected,
    archived: words.archived,
  };
  return steps[story.stage];
}

const DEEDS: Readonly<Record<Action | 'create', string>> = {
  create: words.created,
  edit: words.edited,
  submit: words.submittedIt,
  sign_off: words.signedOff,
  claim: words.claimed,
  forward: words.forwarded,
  return: words.returnedIt,
  approve: words.approvedIt,
  revoke: words.revoked,
  publish: words.publishedIt,
  release: words.released,
  assign: words.assigned,
  hand_over: words.handedOver,
  reject: words.rejectedIt,
  approve_second: words.approvedSecond,
  mark_sensitive: words.markedSensitive,
  clear_sensitive: words.clearedSensitive,
  embargo: words.embargoed,
  schedule: words.scheduledIt,
  unschedule: words.unscheduled,
  publish_due: words.publishedDue,
  correct: words.correcting,
  reopen: words.reopened,
  archive: words.archivedIt,
  withdraw: words.withdrew,
};

/** What was done, to follow who did it: "nhận biên tập". */
export const deedOf = (action: HistoryEntry['action']): string => DEEDS[action];

/** Said after the person's own action succeeded. */
export const done = (action: Action): string => words.didIt(DEEDS[action]);
