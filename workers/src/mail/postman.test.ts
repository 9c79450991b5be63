import { readdir, readFile, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { MailWork } from '@toasoan/domain';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { expect, it, onTestFinished } from 'vitest';
import { deadAddress } from '../testing/serve.ts';
import { tempDir } from '../testing/temp-dir.ts';
import { createMailFolder } from './mail-folder.ts';
import { createSmtpPostman, type Postman } from './postman.ts';

const from = 'Tòa soạn <tin@so.example>';
const mail: MailWork = {
  id: 'a1b2',
  state: 'sending',
  fence: 1,
  to: 'lan@truong.example',
  subject: 'Bài “Khai giảng” chờ bạn duyệt',
  text: 'Mời bạn xem bài.',
  html: '<p>Mời bạn xem bài.</p>',
  createdAt: '2026-09-05T00:30:00.000Z',
};

/** A mail server of the running test; gives a postman to it and what it was handed. */
async function mailServer(options: SMTPServerOptions = {}): Promise<{ postman: Postman; taken: string[] }> {
  const taken: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      const pieces: Buffer[] = [];
      stream.on('data', (piece: Buffer) => pieces.push(piece));
      stream.on('end', () => {
        taken.push(Buffer.concat(pieces).toString('utf8'));
        done();
      });
    },
    ...options,
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())));
  const { port } = server.server.address() as AddressInfo;
  return { postman: createSmtpPostman({ url: `smtp://127.0.0.1:${port}`, from, patience: 400 }), taken };
}

const refusing = (code: number): Error => Object.assign(new Error('no'), { responseCode: code });

it('hands a mail to the server, with the Message-ID of its id and a header against holiday replies', async () => {
  const { postman, taken } = await mailServer();
  expect(await postman.send(mail)).toMatch(/^250/);
  await postman.send(mail);
  expect(taken).toHaveLength(2);
  for (const message of taken) {
    expect(message).toContain('Message-ID: <a1b2@so.example>');
    expect(message).toContain('Auto-Submitted: auto-generated');
    expect(message).toContain('Date: Sat, 05 Sep 2026 00:30:00 +0000');
    expect(message).toMatch(/Content-Type: multipart\/alternative/);
  }
});

it.each([
  ['a recipient for good', { onRcptTo: (_a, _s, done) => done(refusing(550)) }, 'mail.refused'],
  ['a recipient for now', { onRcptTo: (_a, _s, done) => done(refusing(451)) }, 'mail.unreachable'],
  [
    'the message for good',
    { onData: (s, _x, done) => (s.resume(), s.on('end', () => done(refusing(554)))) },
    'mail.refused',
  ],
  [
    'the sender: the settings are wrong',
    { onMailFrom: (_a, _s, done) => done(refusing(550)) },
    'mail.unreachable',
  ],
  ['everybody', { onConnect: (_s, done) => done(refusing(554)) }, 'mail.unreachable'],
] satisfies [string, SMTPServerOptions, string][])('a server that refuses %s', async (_what, options, id) => {
  const { postman } = await mailServer(options);
  await expect(postman.send(mail)).rejects.toMatchObject({ id });
});

it('a server that is not there, or falls silent with the message in its hands, is asked again later', async () => {
  const gone = createSmtpPostman({ url: (await deadAddress()).replace('http:', 'smtp:'), from });
  await expect(gone.send(mail)).rejects.toMatchObject({ id: 'mail.unreachable' });
  const { postman } = await mailServer({ onData: (stream) => void stream.resume() });
  await expect(postman.send(mail)).rejects.toMatchObject({ id: 'mail.unreachable' });
});

it('a header that a headline smuggles in stays in the subject', async () => {
  const { postman, taken } = await mailServer();
  await postman.send({ ...mail, subject: 'A\r\nBcc: thief@example.org' });
  expect(taken[0]).not.toMatch(/^Bcc:/m);
});

it('lays a mail into the folder once, however often it is sent, and leaves no part behind', async () => {
  const dir = path.join(await tempDir(), 'mail');
  const folder = createMailFolder({ dir, from });
  const name = await folder.send(mail);
  expect(await folder.send(mail)).toBe(name);
  expect(await readdir(dir)).toEqual([name]);
  expect(name).toBe('2026-09-05T00-30-00-a1b2.eml');
  expect(await readFile(path.join(dir, name), 'utf8')).toContain('Message-ID: <a1b2@so.example>');
});

it('a folder that cannot be written is tried again later', async () => {
  const file = path.join(await tempDir(), 'file');
  await writeFile(file, '');
  const folder = createMailFolder({ dir: path.join(file, 'mail'), from });
  await expect(folder.send(mail)).rejects.toMatchObject({ id: 'mail.unreachable' });
});
