import type { Role } from '../access/roles.ts';
import type { Stage } from './stages.ts';

/** What waits for whom: one list per role (the heart of its first screen). */
export interface Queue {
  readonly label: string;
  /** Who sees the queue; empty: everyone signed in. */
  readonly roles: readonly Role[];
  /** Which stories: own words, those of the person's units, those their departments lead, or all. */
  readonly scope: 'author' | 'unit' | 'lead' | 'all';
  readonly stages: readonly Stage[];
  /** Waiting lists show the most urgent and oldest first, see `byUrgency`; the others the latest change first. */
  readonly order: 'oldest' | 'latest';
  /** Stages that stand above the others: what waits for the person in a list of everything. */
  readonly first?: readonly Stage[];
}

const all: readonly Stage[] = [
  'draft',
  'unit_review',
  'submitted',
  'in_edit',
  'in_review',
  'second_review',
  'returned',
  'approved',
  'scheduled',
  'published',
  'withdrawn',
  'rejected',
  'archived',
];
const left: readonly Stage[] = all.filter((stage) => stage !== 'draft' && stage !== 'unit_review');

export const QUEUES = {
  mine: {
    label: 'Bài của tôi',
    roles: [],
    scope: 'author',
    stages: all,
    order: 'latest',
    first: ['returned'],
  },
  unit: {
    label: 'Bài của đơn vị',
    roles: ['contributor', 'unit_head', 'desk_editor', 'department_head'],
    scope: 'unit',
    stages: all,
    order: 'latest',
  },
  sign_off: {
    label: 'Chờ tôi đồng ý gửi',
    roles: ['unit_head', 'department_head'],
    scope: 'unit',
    stages: ['unit_review'],
    order: 'oldest',
  },
  desk: {
    label: 'Bàn biên tập',
    roles: ['desk_editor', 'department_head', 'coordinator'],
    scope: 'lead',
    stages: ['submitted', 'in_edit'],
    order: 'oldest',
  },
  review: {
    label: 'Chờ duyệt',
    roles: ['department_head'],
    scope: 'lead',
    stages: ['in_review', 'submitted'],
    order: 'oldest',
  },
  director: {
    label: 'Chờ Ban Giám đốc duyệt',
    roles: ['director'],
    scope: 'all',
    stages: ['second_review'],
    order: 'oldest',
  },
  publishing: {
    label: 'Chờ xuất bản',
    roles: ['publishing_officer'],
    scope: 'all',
    stages: ['approved', 'scheduled'],
    order: 'oldest',
  },
  published: {
    label: 'Đã phát hành',
    roles: ['publishing_officer'],
    scope: 'all',
    stages: ['published', 'withdrawn', 'archived'],
    order: 'latest',
  },
  overview: {
    label: 'Toàn bộ tòa soạn',
    roles: ['coordinator', 'director', 'publishing_officer'],
    scope: 'all',
    stages: left,
    order: 'latest',
  },
} as const satisfies Record<string, Queue>;
export type QueueName = keyof typeof QUEUES;
export const queueNames = Object.keys(QUEUES) as [QueueName, ...QueueName[]];

/** The queues a person with these roles sees, in the order of their screen. */
export function queuesFor(roles: ReadonlySet<Role>): QueueName[] {
  return queueNames.filter((name) => {
    const queue: Queue = QUEUES[name];
    return queue.roles.length === 0 || queue.roles.some((role) => roles.has(role));
  });
}
