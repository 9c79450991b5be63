import { createDecipheriv, createECDH, createPublicKey, hkdfSync, randomBytes, verify } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import type { PushWork } from '@toasoan/domain';
import { vapidKeysOf } from '@toasoan/platform';
import { expect, it } from 'vitest';
import { deadAddress, serve } from '../testing/serve.ts';
import { createPusher } from './pusher.ts';

const keys = vapidKeysOf('7'.repeat(64));
const never = new AbortController().signal;
const words = { title: 'Tòa soạn', body: 'Bài “Khai giảng” chờ bạn duyệt.', place: '/stories/s1', tag: 'n1' };

/** A browser that has subscribed: what it gives away, and how it reads what comes (RFC 8291). */
function device() {
  const pair = createECDH('prime256v1');
  const own = pair.generateKeys();
  const auth = randomBytes(16);
  const hkdf = (salt: Buffer, key: Buffer, info: Buffer, length: number): Buffer =>
    Buffer.from(hkdfSync('sha256', key, salt, info, length));
  const read = (body: Buffer): unknown => {
    const salt = body.subarray(0, 16);
    const idLength = body[20] ?? 0;
    const theirs = body.subarray(21, 21 + idLength);
    const sealed = body.subarray(21 + idLength);
    const info = Buffer.concat([Buffer.from('WebPush: info\0'), own, theirs]);
    const secret = hkdf(auth, pair.computeSecret(theirs), info, 32);
    const key = hkdf(salt, secret, Buffer.from('Content-Encoding: aes128gcm\0'), 16);
    const nonce = hkdf(salt, secret, Buffer.from('Content-Encoding: nonce\0'), 12);
    const open = createDecipheriv('aes-128-gcm', key, nonce).setAuthTag(sealed.subarray(-16));
    const plain = Buffer.concat([open.update(sealed.subarray(0, -16)), open.final()]);
    return JSON.parse(plain.subarray(0, plain.lastIndexOf(2)).toString('utf8'));
  };
  return { p256dh: own.toString('base64url'), auth: auth.toString('base64url'), read };
}

/** A push service that answers with a status; gives what was posted. */
async function pushService(status: number) {
  const posted: { headers: IncomingMessage['headers']; body: Buffer; url: string }[] = [];
  const url = await serve((request, response) => {
    void buffer(request).then((body) => {
      posted.push({ headers: request.headers, body, url: request.url ?? '' });
      response.writeHead(status).end();
    });
  });
  return { posted, host: new URL(url).host };
}

const push = (endpoint: string, to = device()): PushWork => ({
  id: 'p1',
  state: 'sending',
  fence: 1,
  endpoint,
  p256dh: to.p256dh,
  auth: to.auth,
  words,
  urgent: true,
});
const pusher = (testHost: string) => createPusher({ keys, contact: 'tin@so.example', testHost });

it('sends what only the device can read, signed with the newsroom’s key', async () => {
  const { posted, host } = await pushService(201);
  const to = device();
  expect(await pusher(host).send(push(`https://${host}/a/b`, to), never)).toBe('sent');
  const [one] = posted;
  expect(one?.url).toBe('/a/b');
  expect(one?.headers).toMatchObject({ 'content-encoding': 'aes128gcm', urgency: 'high', ttl: '43200' });
  const [, token = '', signed = '', key = ''] =
    /^vapid t=([^.]+\.[^.]+)\.([^,]+), k=(\S+)$/.exec(one?.headers.authorization ?? '') ?? [];
  expect(key).toBe(keys.publicKey);
  const { kty, crv, x, y } = keys.privateJwk;
  const publicKey = createPublicKey({ key: { kty, crv, x, y }, format: 'jwk' });
  const signature = Buffer.from(signed, 'base64url');
  expect(verify('sha256', Buffer.from(token), { key: publicKey, dsaEncoding: 'ieee-p1363' }, signature)).toBe(
    true,
  );
  expect(JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())).toMatchObject({
    aud: `https://${host}`,
    sub: 'mailto:tin@so.example',
  });
  expect(one?.body.toString('latin1')).not.toContain('Khai');
  expect(to.read(one?.body ?? Buffer.alloc(0))).toEqual(words);
});

it.each([404, 410])('a device the service knows no more (%i) is gone', async (status) => {
  const { host } = await pushService(status);
  expect(await pusher(host).send(push(`https://${host}/a`), never)).toBe('gone');
});

it.each([
  [429, 'push.unreachable'],
  [500, 'push.unreachable'],
  [503, 'push.unreachable'],
  [403, 'push.address'],
  [302, 'push.address'],
])('an answer of %i ends in %s', async (status, id) => {
  const { host } = await pushService(status);
  await expect(pusher(host).send(push(`https://${host}/a`), never)).rejects.toMatchObject({ id });
});

it('a service that is not there is asked again later', async () => {
  const { host } = new URL(await deadAddress());
  await expect(pusher(host).send(push(`https://${host}/a`), never)).rejects.toMatchObject({
    id: 'push.unreachable',
  });
});

it('posts nothing into the house’s own network', async () => {
  const { posted, host } = await pushService(201);
  for (const endpoint of [
    `https://${host}/a`,
    'https://localhost/a',
    'https://169.254.169.254/a',
    `http://${host}/a`,
  ])
    await expect(pusher('elsewhere:1').send(push(endpoint), never)).rejects.toMatchObject({
      id: 'push.address',
    });
  expect(posted).toEqual([]);
});
