import { expect, it } from 'vitest';
import {
  archiveCatchUpJob,
  archiveCheckOneJob,
  channelDeliverJob,
  channelsProbeJob,
  consentsReviewJob,
  JOBS,
  mailSendJob,
  noticesReviewJob,
  pushSendJob,
  mediaQuickJob,
  mediaSlowJob,
  publishAllDueJob,
  publishDueJob,
  searchIndexJob,
  searchRebuildJob,
  searchReviewJob,
  type JobName,
} from './jobs.ts';

const jobs = [
  mediaQuickJob('asset1'),
  mediaSlowJob('asset1', 'idle'),
  channelDeliverJob('delivery1', 'story', 'website'),
  consentsReviewJob(),
  publishAllDueJob(),
  mailSendJob('mail1'),
  pushSendJob('push1'),
  noticesReviewJob(),
  channelsProbeJob(),
  archiveCatchUpJob(),
  archiveCheckOneJob('story1'),
  searchIndexJob('story1'),
  searchReviewJob(),
  searchRebuildJob(),
];

it('there is a job for every name, with a payload its schema takes', () => {
  expect(jobs.map((job) => job.name).sort()).toEqual(Object.keys(JOBS).sort());
  for (const { name, payload } of jobs) expect(JOBS[name].parse(payload)).toEqual(payload);
});

it('the same thing asked for twice has one key; two things have two', () => {
  expect(mediaQuickJob('a').key).toBe(mediaQuickJob('a').key);
  const keys = [
    mediaQuickJob('a'),
    mediaQuickJob('b'),
    mediaSlowJob('a', 'idle'),
    channelDeliverJob('a', 'story', 'website'),
    channelDeliverJob('b', 'story', 'website'),
    publishDueJob('a', new Date(0)),
    publishDueJob('b', new Date(0)),
    publishAllDueJob(),
    mailSendJob('a'),
    mailSendJob('b'),
  ].map((job) => job.key);
  expect(new Set(keys).size).toBe(10);
});

it('is tried more than once; what someone waits for runs first', () => {
  for (const job of jobs) expect(job.maxAttempts).toBeGreaterThan(1);
  const inOrder = [
    publishAllDueJob(),
    channelDeliverJob('a', 'story', 'website'),
    mediaQuickJob('a'),
    mediaSlowJob('a', 'story'),
    mediaSlowJob('a', 'person'),
    mediaSlowJob('a', 'idle'),
  ].map((job) => job.priority);
  expect(inOrder).toEqual([...new Set(inOrder)].sort((a, b) => a - b));
});

const byTheClock: readonly JobName[] = [
  'archive.catch_up',
  'archive.check',
  'channels.probe',
  'consents.review',
  'notices.review',
  'search.rebuild',
  'search.review',
  'stories.publish_due',
];
const aboutSomething = (Object.keys(JOBS) as JobName[]).filter((name) => !byTheClock.includes(name));
it.each(byTheClock)('%s takes what the clock adds to its payload', (name) => {
  expect(JOBS[name].parse({ _cron: { ts: '2026-09-05T17:05:00Z' } })).toEqual({});
});

it.each(aboutSomething)('%s: nothing missing, nothing besides', (name) => {
  for (const payload of [
    {},
    { assetId: '', deliveryId: '', mailId: '', pushId: '' },
    { assetId: 'a', deliveryId: 'b', mailId: 'c', pushId: 'd' },
    null,
    'a',
  ]) {
    expect(JOBS[name].safeParse(payload).success).toBe(false);
  }
});
