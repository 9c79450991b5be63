import {
  CHANNELS,
  formatExact,
  mediaOf,
  STAGES,
  targetsOf,
  TRANSITIONS,
  type Action,
  type ChannelName,
  type Stage,
  type StoryView,
} from '@toasoan/domain';
import * as words from '#words/story/consequences';
import { toldOf } from './told.ts';

/** What follows from an action to this very story, each a sentence, before it is confirmed. */
export function consequencesOf(action: Action, story: StoryView): string[] {
  // Who is told of a hand-over belongs to the department that is still to be chosen.
  const about = action === 'hand_over' ? { ...story, lead: null } : story;
  const told = toldOf(action, stageAfter(action, story), about);
  return [...(OWN[action]?.(story) ?? []), ...(told.length > 0 ? [words.told(told.join('; '))] : [])];
}

/** The stage an action leads to from where the story is. */
export function stageAfter(
  action: Action,
  { stage, sensitive }: Pick<StoryView, 'stage' | 'sensitive'>,
): Stage {
  const row = TRANSITIONS.find((one) => one.action === action && one.from.includes(stage));
  if (!row) return stage;
  if (row.to === 'signed') return sensitive ? 'second_review' : 'approved';
  return targetsOf(row, stage).at(-1) ?? stage;
}

type Sentences = (story: StoryView) => readonly string[];

const OWN: Readonly<Partial<Record<Action, Sentences>>> = {
  assign: () => [words.assignExplained],
  hand_over: () => [words.handOverExplained],
  return: ({ stage }) => [
    stage === 'second_review'
      ? words.returnToDesk
      : stage === 'unit_review'
        ? words.returnToWriter
        : words.returnExplained,
  ],
  approve: (story) => [
    words.approveExplained,
    story.sensitive ? words.secondComes : words.officerComes,
    ...replacing(story),
  ],
  approve_second: (story) => [words.secondExplained, ...goingTo(story), ...replacing(story)],
  revoke: ({ schedule, stage }) => [
    words.revokeEndsApproval,
    words.revokeExplained,
    ...(stage === 'scheduled' && schedule ? [words.scheduleEnds(formatExact(schedule.at))] : []),
  ],
  publish: (story) => [
    ...goingTo(story),
    words.publishExplained,
    ...files(story),
    ...replacing(story),
    ...(story.schedule ? [words.scheduleEnds(formatExact(story.schedule.at))] : []),
  ],
  schedule: (story) => [...goingTo(story), words.scheduleExplained, ...files(story), ...replacing(story)],
  unschedule: () => [words.unscheduleExplained],
  embargo: ({ stage }) => [
    words.embargoExplained,
    ...(stage === 'scheduled' ? [words.embargoMovesSchedule] : []),
  ],
  correct: ({ live, sensitive }) => [
    ...(live ? [words.correctKeepsEdition(live.number)] : []),
    words.correctExplained,
    ...(sensitive ? [words.correctNeedsSecond] : []),
    words.correctIsPublic,
  ],
  reopen: ({ stage }) => [stage === 'rejected' ? words.reopenToUnit : words.reopenExplained],
  reject: () => [words.rejectExplained],
  mark_sensitive: ({ stage }) => [
    stage === 'approved' || stage === 'scheduled' ? words.markStops : words.markExplained,
  ],
  clear_sensitive: () => [words.clearExplained],
  archive: ({ live }) => [words.archiveExplained, ...(live ? [words.archiveKeepsEdition(live.number)] : [])],
  withdraw: withdrawal,
};

const goingTo = ({ approval }: StoryView): readonly string[] =>
  approval ? [words.approvedChannels(approval.channels.map((channel) => CHANNELS[channel]).join(', '))] : [];

function files({ content }: StoryView): readonly string[] {
  const count = mediaOf(content).length;
  return count > 0 ? [words.filesGoPublic(count)] : [];
}

const replacing = ({ live }: StoryView): readonly string[] =>
  live ? [words.replacesEdition(live.number)] : [];

/** What leaves each channel. A channel that is added says so here. */
const LEAVES: Readonly<Record<ChannelName, (address: string, topics: number) => readonly string[]>> = {
  website: (address, topics) => [words.leavesWebsite(address), words.leavesLists(topics)],
  fanpage: () => [words.leavesFanpage],
  press: () => [words.leavesPress],
  webhook: () => [words.leavesWebhook],
  archive: () => [words.archiveSealed],
};

function withdrawal(story: StoryView): readonly string[] {
  const { live, deliveries, content, stage } = story;
  const out = deliveries.filter(({ operation }) => operation === 'publish');
  const channels = [...new Set(out.map(({ channel }) => channel))];
  const shown = out.find(({ receipt }) => receipt !== null)?.receipt ?? null;
  const fileCount = Number(shown?.evidence['files'] ?? 0);
  return [
    ...channels.flatMap((channel) => {
      const address = out.find((one) => one.channel === channel && one.receipt)?.receipt?.address;
      return LEAVES[channel](address ?? live?.address ?? '', content.topicIds.length);
    }),
    ...(fileCount > 0 ? [words.filesLeave(fileCount)] : []),
    words.leavesReadBack,
    words.withdrawIsRecorded(live?.number ?? 0),
    ...(stage === 'published' ? [] : [words.withdrawStopsWork(STAGES[stage])]),
    words.withdrawnLater,
  ];
}
