import { describe, expect, it } from 'vitest';
import { createSmtpPostman } from '../../mail/postman.ts';
import { makeDelivery, sha256 } from '../../testing/editions.ts';
import { pressServer, type PressServer } from '../../testing/press-server.ts';
import { remembered } from '../../testing/remembered.ts';
import { describeChannel } from '../channel.contract.ts';
import type { DeliveryTask } from '../channel.ts';
import { deliver } from '../deliver.ts';
import { createPress } from './press.ts';

const PUBLIC = 'https://sogddt.example.vn';
const FROM = 'Tòa soạn <tin@so.example>';
const signal = AbortSignal.timeout(60_000);
const first = { again: false, signal };
const again = { again: true, signal };

async function setUp(list = ['lan@bao.example', 'minh@dai.example', 'nga@tin.example']) {
  const server = await pressServer();
  const postman = createSmtpPostman({ url: server.url, from: FROM, patience: 400 });
  const addresses = [...list];
  const channel = createPress({
    ...{ publicUrl: PUBLIC, siteName: 'Cổng thông tin Sở', from: FROM, postman },
    addresses: async () => [...addresses],
  });
  const { kept, facts } = remembered(channel);
  const task = (number = 1, change: Partial<DeliveryTask> = {}): DeliveryTask => {
    const made = makeDelivery({
      number,
      renditions: [],
      ...(change.operation ? { operation: change.operation } : {}),
    });
    return { ...made, ...facts(), edition: { ...made.edition, headline: `Bài ${number}` }, ...change };
  };
  return { server, addresses, channel: kept, task };
}
const whom = ({ mails }: PressServer): string[] => mails.map(({ to }) => to).sort();
/** The subject as it was written: in words of RFC 2047. */
const subjects = ({ mails }: PressServer): string[] =>
  mails.map(({ source }) =>
    [...(/^Subject: (?:.|\r\n[ \t])*/m.exec(source)?.[0] ?? '').matchAll(/=\?UTF-8\?Q\?([^?]*)\?=/g)]
      .map(([, word = '']) => decodeURIComponent(word.replaceAll('_', ' ').replaceAll('=', '%')))
      .join(''),
  );

describeChannel('press', async () => {
  const { server, channel, task } = await setUp(['lan@bao.example']);
  return {
    channel,
    commit: async (operation, number) => task(number, { operation }),
    async shown() {
      const told = subjects(server).at(-1) ?? '';
      const number = /Bài (\d)/.exec(told)?.[1];
      return number === undefined || told.startsWith('Thông báo gỡ') ? null : sha256(`edition ${number}`);
    },
    fail: (fault) => void (server.fault = fault),
  };
});

describe('a release', () => {
  it('goes to each address by itself, in both forms, leading to the page', async () => {
    const { server, channel, task } = await setUp();
    const receipt = await deliver(channel, task(), first);
    expect(whom(server)).toEqual(['lan@bao.example', 'minh@dai.example', 'nga@tin.example']);
    for (const { source, to } of server.mails) {
      expect(source).toMatch(/Content-Type: multipart\/alternative/);
      expect([...source.matchAll(/[a-z]+@(?:bao|dai|tin)\.example/g)].map(([one]) => one)).toEqual([to]);
      expect(source).toContain('https://sogddt.example.vn/tin/khai-giang');
    }
    expect(receipt).toMatchObject({ evidence: { proof: 'word', mails: 3, refused: [] } });
    expect(subjects(server)[0]).toBe('Thông tin báo chí: Bài 1');
  });

  it('goes on where a worker died, and skips nobody', async () => {
    const { server, channel, task } = await setUp();
    server.cutAfter = 2;
    await expect(deliver(channel, task(), first)).rejects.toMatchObject({ id: 'delivery.unreachable' });
    expect(server.mails).toHaveLength(2);
    server.cutAfter = Number.POSITIVE_INFINITY;
    await deliver(channel, task(), again);
    expect(whom(server)).toEqual(['lan@bao.example', 'minh@dai.example', 'nga@tin.example']);
    await deliver(channel, task(), again);
    expect(server.mails).toHaveLength(3);
  });

  it('whose answer was lost goes out again as the same message', async () => {
    const { server, channel, task } = await setUp(['lan@bao.example']);
    server.fault = 'lost-reply';
    await expect(deliver(channel, task(), first)).rejects.toMatchObject({ id: 'delivery.unreachable' });
    server.fault = null;
    await deliver(channel, task(), again);
    expect(server.mails).toHaveLength(2);
    expect(new Set(server.mails.map(({ id }) => id)).size).toBe(1);
  });

  it('that an address refuses for good reaches the others, and the receipt names it', async () => {
    const { server, channel, task } = await setUp();
    server.codes.set('minh@dai.example', 550);
    const receipt = await deliver(channel, task(), first);
    expect(receipt.evidence).toEqual({
      ...{ proof: 'word', mails: 2 },
      refused: [{ to: 'minh@dai.example', code: 550 }],
    });
  });

  it('that an address puts off reaches the others at once, and that one later', async () => {
    const { server, channel, task } = await setUp();
    server.codes.set('lan@bao.example', 451);
    await expect(deliver(channel, task(), first)).rejects.toMatchObject({ id: 'delivery.unreachable' });
    expect(whom(server)).toEqual(['minh@dai.example', 'nga@tin.example']);
    server.codes.clear();
    await deliver(channel, task(), again);
    expect(server.mails).toHaveLength(3);
  });

  it('gives up at once when the server is gone, not after every address', async () => {
    const { server, channel, task } = await setUp();
    server.fault = 'drops';
    await expect(deliver(channel, task(), first)).rejects.toMatchObject({ id: 'delivery.unreachable' });
    expect(server.lines).toBe(1);
  });

  it('with an empty list waits for a person', async () => {
    const { channel, task } = await setUp([]);
    await expect(deliver(channel, task(), first)).rejects.toMatchObject({ id: 'press.no_addresses' });
  });

  it('sent again as it is reaches those added since, and nobody twice', async () => {
    const { server, channel, addresses, task } = await setUp();
    await deliver(channel, task(), first);
    addresses.push('moi@bao.example');
    await deliver(channel, task(), first);
    expect(server.mails).toHaveLength(4);
    expect(server.mails.at(-1)?.to).toBe('moi@bao.example');
  });
});

describe('a correction', () => {
  it('goes to those who have the former, also when they are off the list, and to nobody new', async () => {
    const { server, channel, addresses, task } = await setUp();
    server.codes.set('minh@dai.example', 550);
    await deliver(channel, task(), first);
    addresses.splice(0, addresses.length, 'moi@bao.example', 'minh@dai.example');
    server.codes.clear();
    server.mails.length = 0;
    const receipt = await deliver(channel, task(2), first);
    expect(whom(server)).toEqual(['lan@bao.example', 'nga@tin.example']);
    expect(new Set(subjects(server))).toEqual(new Set(['Đính chính: Bài 2']));
    expect(receipt.editionHash).toBe(sha256('edition 2'));
  });

  it('that overtook the release reaches everybody once: as a correction where the release came', async () => {
    const { server, channel, task } = await setUp();
    server.cutAfter = 1;
    await expect(deliver(channel, task(), first)).rejects.toThrow();
    server.cutAfter = Number.POSITIVE_INFINITY;
    await deliver(channel, task(2), first);
    expect(subjects(server).sort()).toEqual([
      'Thông tin báo chí: Bài 1',
      'Thông tin báo chí: Bài 2',
      'Thông tin báo chí: Bài 2',
      'Đính chính: Bài 2',
    ]);
  });

  it('of what a person had sent waits for a person', async () => {
    const { channel, task } = await setUp();
    const before = { address: PUBLIC, editionHash: 'e', readAt: '', evidence: { byHand: 'Chị Hoa' } };
    await expect(deliver(channel, task(2, { before }), first)).rejects.toMatchObject({ id: 'press.by_hand' });
  });
});

it('a withdrawal is told to those who have an edition, and the story may come anew', async () => {
  const { server, channel, addresses, task } = await setUp();
  await deliver(channel, task(), first);
  addresses.push('moi@bao.example');
  server.mails.length = 0;
  const receipt = await deliver(channel, task(1, { operation: 'withdraw' }), first);
  expect(receipt.editionHash).toBeNull();
  expect(whom(server)).toEqual(['lan@bao.example', 'minh@dai.example', 'nga@tin.example']);
  expect(subjects(server)[0]).toBe('Thông báo gỡ bài: Bài 1');
  server.mails.length = 0;
  await deliver(channel, task(3), first);
  expect(server.mails).toHaveLength(4);
});
