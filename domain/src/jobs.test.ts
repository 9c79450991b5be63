import { expect, it } from 'vitest';
import { channelDeliverJob, JOBS, mediaProcessJob, type JobName } from './jobs.ts';

const jobs = [mediaProcessJob('asset1'), channelDeliverJob('delivery1', 'story')];

it('there is a job for every name, with a payload its schema takes', () => {
  expect(jobs.map((job) => job.name).sort()).toEqual(Object.keys(JOBS).sort());
  for (const { name, payload } of jobs) expect(JOBS[name].parse(payload)).toEqual(payload);
});

it('the same thing asked for twice has one key; two things have two', () => {
  expect(mediaProcessJob('a').key).toBe(mediaProcessJob('a').key);
  const keys = [
    mediaProcessJob('a'),
    mediaProcessJob('b'),
    channelDeliverJob('a', 'story'),
    channelDeliverJob('b', 'story'),
  ].map((job) => job.key);
  expect(new Set(keys).size).toBe(4);
});

it('is tried more than once; what someone waits for runs first', () => {
  for (const job of jobs) expect(job.maxAttempts).toBeGreaterThan(1);
  expect(channelDeliverJob('a', 'story').priority).toBeLessThan(mediaProcessJob('a').priority);
});

it.each(Object.keys(JOBS) as JobName[])('%s: nothing missing, nothing besides', (name) => {
  for (const payload of [{}, { assetId: '', deliveryId: '' }, { assetId: 'a', deliveryId: 'b' }, null, 'a']) {
    expect(JOBS[name].safeParse(payload).success).toBe(false);
  }
});
