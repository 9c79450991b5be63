import { NewsroomError } from '@toasoan/domain';
import { beforeEach, describe, expect, it } from 'vitest';
import { createCmsClient, type CmsClient } from './cms-client.ts';
import { makeAsset } from './testing/assets.ts';
import { makeDelivery } from './testing/editions.ts';
import { deadAddress } from './testing/serve.ts';
import { send, sendError, standInCms, standInToken, type StandInCms } from './testing/stand-in-cms.ts';

let cms: StandInCms;
let client: CmsClient;
beforeEach(async () => {
  cms = await standInCms();
  client = createCmsClient({ url: cms.url, token: standInToken, timeout: 300 });
});

const refusal = async (act: Promise<unknown>): Promise<NewsroomError> => {
  const error: unknown = await act.then(
    () => new Error('was accepted'),
    (rejected: unknown) => rejected,
  );
  if (error instanceof NewsroomError) return error;
  throw error;
};
const unavailable = async (act: Promise<unknown> = client.takeAsset('a1', 'quick')): Promise<void> =>
  expect((await refusal(act)).id).toBe('cms.unavailable');

describe('the doors', () => {
  it('takes an asset, tells how far it is and what is made, and finishes it', async () => {
    const asset = makeAsset({ bytes: 9 });
    cms.assets.set('assets/a1', asset);
    expect(await client.takeAsset('a1', 'quick')).toEqual({ ...asset, state: 'processing', fence: 1 });
    const note = { fence: 1, stage: 'pictures', percent: 40, secondsLeft: null } as const;
    await client.reportProgress('a1', note);
    const made = { fingerprint: 'f'.repeat(64), pictures: [], files: [] };
    const stage = { fence: 1, stage: 'pictures', made } as const;
    await client.reportStage('a1', stage);
    expect(await client.finishAsset('a1', { outcome: 'done', fence: 1, wanted: ['pictures'] })).toEqual({
      state: 'ready',
      busy: false,
      keep: [],
    });
    expect(cms.progress).toEqual([{ row: 'assets/a1', report: note }]);
    expect(cms.stages).toEqual([{ row: 'assets/a1', report: stage }]);
    expect(await client.takeAsset('a1', 'slow')).toMatchObject({ fence: 2, made: { pictures: made } });
    await client.finishAsset('a1', { outcome: 'failed', fence: 2, error: 'asset.broken' });
    expect(await client.takeAsset('a1', 'quick')).toMatchObject({ state: 'failed', fence: null });
    expect(cms.requests.slice(0, 4)).toEqual(
      ['take', 'progress', 'stage', 'finish'].map((door) => `/api/work/assets/a1/${door}`),
    );
  });

  it('deletes nothing by an answer that names nothing to keep', async () => {
    cms.assets.set('assets/a1', makeAsset());
    await client.takeAsset('a1', 'quick');
    cms.intercept = (_path, response) => (send(response, 200, { data: { state: 'ready' } }), true);
    await unavailable(client.finishAsset('a1', { outcome: 'done', fence: 1, wanted: [] }));
  });

  it('takes and finishes a delivery', async () => {
    const delivery = makeDelivery({ renditions: [] });
    cms.deliveries.set('deliveries/d1', delivery);
    expect(await client.takeDelivery('d1')).toEqual({ ...delivery, fence: 1 });
    const report = { outcome: 'failed', fence: 1, error: 'internal', cause: 'x', final: false } as const;
    await client.finishDelivery('d1', report);
    expect(cms.reports).toEqual([{ row: 'deliveries/d1', report }]);
  });

  it('asks for a review of consents', async () => {
    expect(await client.reviewConsents()).toEqual({ stories: 0 });
  });

  it('keeps an id from reaching another door', async () => {
    expect((await refusal(client.takeAsset('../deliveries/d1', 'quick'))).id).toBe('asset.not_found');
    expect(cms.requests).toEqual(['/api/work/assets/..%2Fdeliveries%2Fd1/take']);
  });
});

describe('refusals and faults', () => {
  it('maps the id in the details, with what else stands there', async () => {
    expect(await refusal(client.takeDelivery('gone'))).toMatchObject({
      id: 'delivery.not_found',
      status: 404,
    });
    cms.intercept = (_path, response) => (sendError(response, 'work.stale', { fence: 7 }), true);
    const stale = await refusal(client.finishAsset('a1', { outcome: 'failed', fence: 1, error: 'internal' }));
    expect(stale).toMatchObject({ id: 'work.stale', details: { fence: 7 } });
  });

  it.each([
    [
      'an error of Strapi itself',
      403,
      { data: null, error: { status: 403, name: 'ForbiddenError', message: 'Forbidden' } },
    ],
    [
      'an id that is none of ours',
      400,
      { data: null, error: { status: 400, name: 'x', message: 'y', details: { id: 'z' } } },
    ],
    ['a stranger’s error', 502, 'Bad gateway'],
    ['a stranger’s success', 200, { hello: 'world' }],
    ['an empty success', 200, null],
  ])('counts %s as unavailable', async (_name, status, body) => {
    cms.intercept = (_path, response) => (send(response, status, body), true);
    await unavailable();
  });

  it('counts a lost connection, silence and an address without a server as unavailable', async () => {
    cms.intercept = (_path, response) => (response.destroy(), true);
    await unavailable();
    cms.intercept = () => true;
    await unavailable();
    const nowhere = createCmsClient({ url: await deadAddress(), token: standInToken });
    await unavailable(nowhere.takeAsset('a1', 'quick'));
  });

  it('does not follow a redirect, which would carry the token elsewhere', async () => {
    const elsewhere = await standInCms();
    cms.intercept = (_path, response) => {
      response.writeHead(307, { location: `${elsewhere.url}/api/work/assets/a1/take` }).end();
      return true;
    };
    await unavailable();
    expect(elsewhere.requests).toEqual([]);
  });

  it('never lets the token into an error', async () => {
    cms.intercept = (_path, response) => (response.destroy(), true);
    const error = await refusal(client.takeAsset('a1', 'quick'));
    expect(JSON.stringify([error, error.details, error.cause])).not.toContain(standInToken);
  });
});
