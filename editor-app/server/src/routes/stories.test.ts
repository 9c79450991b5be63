import { emptyContent, type StaleDetails } from '@toasoan/domain';
import { describe, expect, it } from 'vitest';
import { errorOf } from '../testing/browser.ts';
import { data, newsroomError, strapiError } from '../testing/cms-stand-in.ts';
import { startEditor } from '../testing/start-editor.ts';

const id = 'story0000000000000000000';
const unitId = 'unit0000000000000000000a';
const content = { ...emptyContent(), headline: 'Khai giảng năm học mới' };

/** Method, path at the browser's side, body, and where it goes at the CMS. */
const mirrored: [method: string, path: string, body: unknown, at: string][] = [
  ['GET', '/reference', undefined, '/newsroom/reference'],
  ['GET', '/stories?queue=desk&page=2', undefined, '/newsroom/stories?queue=desk&page=2'],
  ['POST', '/stories', { unitId, content }, '/newsroom/stories'],
  ['GET', `/stories/${id}`, undefined, `/newsroom/stories/${id}`],
  ['PUT', `/stories/${id}/content`, { basedOn: 3, content }, `/newsroom/stories/${id}/content`],
  [
    'POST',
    `/stories/${id}/actions/return`,
    { basedOn: 3, note: 'Thiếu ảnh' },
    `/newsroom/stories/${id}/actions/return`,
  ],
  ['POST', `/stories/${id}/comments`, { text: 'Đã xem' }, `/newsroom/stories/${id}/comments`],
  [
    'POST',
    `/stories/${id}/comments`,
    {
      text: 'Số này đúng chưa?',
      quote: { exact: '300 em', prefix: null, suffix: 'x', alone: true, revision: 3 },
    },
    `/newsroom/stories/${id}/comments`,
  ],
  [
    'POST',
    `/stories/${id}/comments/${id}/resolve`,
    undefined,
    `/newsroom/stories/${id}/comments/${id}/resolve`,
  ],
  ['GET', `/stories/${id}/proposals`, undefined, `/newsroom/stories/${id}/proposals`],
  [
    'POST',
    `/stories/${id}/proposals`,
    { basedOn: 3, content, note: 'Gọn hơn' },
    `/newsroom/stories/${id}/proposals`,
  ],
  [
    'POST',
    `/stories/${id}/proposals/${id}/decisions`,
    { basedOn: 3, accept: ['headline', 'block-1'], reject: ['before-2'] },
    `/newsroom/stories/${id}/proposals/${id}/decisions`,
  ],
  [
    'POST',
    `/stories/${id}/proposals/${id}/withdraw`,
    undefined,
    `/newsroom/stories/${id}/proposals/${id}/withdraw`,
  ],
  ['GET', `/assets?ids=${id},${id}`, undefined, `/newsroom/assets?ids=${id}%2C${id}`],
  ['POST', `/deliveries/${id}/actions/retry`, {}, `/newsroom/deliveries/${id}/actions/retry`],
  ['GET', '/notifications', undefined, '/newsroom/notifications'],
  ['POST', '/notifications/read', undefined, '/newsroom/notifications/read'],
];

describe('the newsroom API', () => {
  it.each(mirrored)('passes %s %s on with the token of the person', async (method, path, json, at) => {
    const { signedIn, cms, lan } = await startEditor();
    const page = await signedIn(lan);
    cms.on(`${method} ${at.split('?')[0]}`, () => data({ said: 'có' }));
    const answer = await page.send(method, `/api${path}`, { json });
    expect(answer.ok).toBe(true);
    expect(await answer.json()).toEqual({ said: 'có' });
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const received = cms.received.at(-1);
    expect(received).toMatchObject({ method, path: at, authorization: `Bearer ${lan.jwt}` });
    if (json !== undefined) expect(received?.body).toEqual(json);
  });

  it('lets nobody in who is not signed in', async () => {
    const { browser, cms } = await startEditor();
    const page = browser();
    for (const [method, path, json] of [
      ...mirrored,
      ['GET', '/me', undefined],
      ['GET', '/unknown', undefined],
    ] as const)
      expect(await errorOf(await page.send(method, `/api${path}`, { json }))).toMatchObject({
        id: 'auth.required',
      });
    expect(cms.received).toEqual([]);
  });

  it.each([
    ['GET', '/stories?queue=everything', undefined, 'queue'],
    ['GET', '/stories?queue=desk&page=0', undefined, 'page'],
    ['POST', '/stories', { unitId, content: { ...content, headline: 7 } }, 'content.headline'],
    ['PUT', `/stories/${id}/content`, { content }, 'basedOn'],
    [
      'PUT',
      `/stories/${id}/content`,
      { basedOn: 1, content: { ...content, topicIds: ['x'] } },
      'content.topicIds.0',
    ],
    ['POST', `/stories/${id}/actions/edit`, { basedOn: 1 }, ''],
    ['POST', `/stories/${id}/actions/approve`, { basedOn: 1, channels: ['radio'] }, 'channels.0'],
    ['POST', `/stories/${id}/comments`, { text: ' ' }, 'text'],
    ['POST', `/stories/${id}/comments`, undefined, ''],
    ['POST', `/stories/${id}/comments/${id}/delete`, undefined, ''],
    ['GET', '/assets?ids=a;b', undefined, 'ids'],
  ])('refuses %s %s with %j at the door, naming %j', async (method, path, json, problem) => {
    const { signedIn, cms, lan } = await startEditor();
    const page = await signedIn(lan);
    const before = cms.received.length;
    const error = await errorOf(await page.send(method, `/api${path}`, { json }));
    expect(error).toMatchObject({ id: 'request.invalid', details: { problems: [{ path: problem }] } });
    expect(cms.received).toHaveLength(before);
  });

  it.each(['..', '..%2f..%2fusers', '%2e%2e', 'a%00b'])(
    'asks the CMS nothing about the id %s',
    async (bad) => {
      const { signedIn, cms, lan } = await startEditor();
      const page = await signedIn(lan);
      const before = cms.received.length;
      for (const path of [`/stories/${bad}`, `/deliveries/${bad}`, `/assets/${bad}/preview/w800`])
        expect((await page.send('GET', `/api${path}`)).status).toBe(404);
      expect((await page.send('POST', `/api/stories/${bad}/comments`, { json: { text: 'x' } })).status).toBe(
        404,
      );
      expect(cms.received).toHaveLength(before);
    },
  );

  it('gives both versions of a stale save back', async () => {
    const { signedIn, cms, lan } = await startEditor();
    const page = await signedIn(lan);
    const at = '2026-09-05T00:00:00.000Z';
    const details: StaleDetails = {
      current: {
        storyId: id,
        revision: 4,
        content: { ...content, headline: 'Của người khác' },
        by: null,
        at,
      },
      yours: { basedOn: 3, content, appliedAs: null },
    };
    cms.on(`PUT /newsroom/stories/${id}/content`, () => newsroomError('story.stale', { ...details }));
    const answer = await page.send('PUT', `/api/stories/${id}/content`, { json: { basedOn: 3, content } });
    const error = await errorOf(answer);
    expect(error).toMatchObject({ id: 'story.stale', status: 409 });
    expect(error.details).toEqual(details);
  });

  it('takes 4 MB of content and no more, elsewhere much less', async () => {
    const { signedIn, cms, lan } = await startEditor();
    const page = await signedIn(lan);
    const body = (bytes: number): object => ({
      type: 'doc',
      content: [{ type: 'text', text: 'a'.repeat(bytes) }],
    });
    cms.on(`PUT /newsroom/stories/${id}/content`, () => data({}));
    const save = (bytes: number): Promise<Response> =>
      page.send('PUT', `/api/stories/${id}/content`, {
        json: { basedOn: 0, content: { ...content, body: body(bytes) } },
      });
    expect((await save(4_000_000)).status).toBe(200);
    expect(await errorOf(await save(4_200_000))).toMatchObject({ id: 'request.too_large' });
    const comment = await page.send('POST', `/api/stories/${id}/comments`, {
      json: { text: 'a'.repeat(70_000) },
    });
    expect(await errorOf(comment)).toMatchObject({ id: 'request.too_large' });
  });

  it('refuses what is not JSON', async () => {
    const { signedIn, lan } = await startEditor();
    const page = await signedIn(lan);
    const send = (body: string): Promise<Response> =>
      page.send('POST', '/api/stories', { headers: { 'content-type': 'application/json' }, body });
    expect(await errorOf(await send('{"unitId":'))).toMatchObject({ id: 'request.invalid' });
  });
});

describe('when the CMS fails', () => {
  it.each([
    ['a fault of its own', strapiError(500, 'InternalServerError', 'Internal Server Error'), 'internal'],
    ['a permission it never gave', strapiError(403, 'ForbiddenError', 'Forbidden'), 'internal'],
    ['a route it does not have', strapiError(404, 'NotFoundError', 'Not Found'), 'not_found'],
    ['an answer of something else', { status: 502, body: '<h1>Bad gateway</h1>' }, 'cms.unavailable'],
    ['a 200 that is no answer', { status: 200, body: 'hello' }, 'internal'],
  ])('%s is told as such', async (_what, reply, expected) => {
    const { signedIn, cms, lan } = await startEditor();
    const page = await signedIn(lan);
    cms.on('GET /newsroom/reference', () => reply);
    expect(await errorOf(await page.send('GET', '/api/reference'))).toMatchObject({ id: expected });
  });

  it('is told within the timeout when it does not answer', async () => {
    const { signedIn, cms, lan } = await startEditor();
    const page = await signedIn(lan);
    cms.on('GET /newsroom/reference', () => new Promise(() => undefined));
    expect(await errorOf(await page.send('GET', '/api/reference'))).toMatchObject({ id: 'cms.unavailable' });
  });

  it('leaves no password or token in the log', async () => {
    const { browser, signedIn, cms, lan, lines } = await startEditor();
    const page = await signedIn(lan);
    await cms.down();
    await page.send('PUT', `/api/stories/${id}/content`, { json: { basedOn: 0, content } });
    await browser().signIn(lan);
    const log = JSON.stringify(lines);
    expect(log).toContain('ECONNREFUSED');
    for (const secret of [lan.password, lan.jwt, page.csrfToken, content.headline])
      expect(log).not.toContain(secret);
    expect(lines).toContainEqual(
      expect.objectContaining({
        method: 'PUT',
        status: 503,
        person: lan.me.id,
        requestId: expect.any(String) as string,
      }),
    );
  });
});
