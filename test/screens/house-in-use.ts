import {
  quoteOf,
  runningText,
  sha256Hex,
  uploadPrefix,
  type AssetView,
  type ChannelName,
  type MediaFacts,
  type Rendition,
  type StoryContent,
  type StoryView,
} from '@toasoan/domain';
import { createFolderStore, type BlobStore } from '@toasoan/platform';
import sharp from 'sharp';
import { childrenIn, consentOf, noChildren } from '../support/children.ts';
import { act, begin, storyContent, type House, type PersonName } from '../support/house.ts';
import { approved } from '../support/photo-story.ts';
import { picture } from '../support/pictures.ts';
import { made, madeFile, madePicture, photoFacts, registerUpload, workerDoors } from '../support/worker.ts';
import { everything, REMARKED } from './content.ts';

/** A newsroom in the middle of its work: something stands on every screen. */
export interface InUse {
  /** Writer A's: returned with a remark on a passage, a suggestion, a second version; everything stands in its body. */
  readonly returned: StoryView;
  /** A draft of writer A: one file at work, one failed, one nothing was said of. */
  readonly draft: StoryView;
  readonly submitted: StoryView;
  /** Submitted as well, with a few words in it. */
  readonly plain: StoryView;
  readonly approved: StoryView;
  /** Approved for the fanpage as well, with pictures in its body. */
  readonly pictured: StoryView;
  /** Set to go out in a day. */
  readonly scheduled: StoryView;
  /** Published; one delivery is done, one has failed. */
  readonly published: StoryView;
  readonly assets: Readonly<
    Record<'picture' | 'video' | 'audio' | 'document' | 'failed' | 'atWork' | 'unused', string>
  >;
}

const SIZE = { width: 1600, height: 1200 };
const NONE = { width: null, height: null, durationMs: null, pages: null, hasAudio: null };
const FACTS: Readonly<Record<'video' | 'audio' | 'document', Partial<MediaFacts>>> = {
  video: { kind: 'video', format: 'mp4', width: 1280, height: 720, durationMs: 4_000, hasAudio: true },
  audio: { ...NONE, kind: 'audio', format: 'mp3', durationMs: 60_000, hasAudio: true },
  document: { ...NONE, kind: 'document', format: 'docx', pages: 2 },
};

/** Brings the newsroom there by the doors people and workers use; the files behind the pictures are real ones. */
export async function putInUse(house: House, blobDir: string): Promise<InUse> {
  const files = await mediaOf(house, createFolderStore(blobDir));
  const { pictures, video, audio, document, failed, atWork, unused } = files;
  const writer = house.people.writerA;

  const consent = await consentOf(house);
  await consentOf(house, { subject: 'Lớp 4B, năm học 2025–2026', from: '2020-01-01', until: '2020-12-31' });
  await consentOf(house, {
    subject: 'Ngày hội đọc sách, 5/9',
    kind: 'event_list',
    guardianAgrees: false,
    uploadKey: `${uploadPrefix(house.personIds.writerA)}form`,
    fileName: 'phieu.pdf',
  });
  const [first = '', ...others] = pictures;
  await noChildren(writer, [...others, video]);
  await childrenIn(writer, [first], [consent]);

  const whole = everything(house, { pictures, video, audio, document });
  const draft = await begin(house, 'writerA', 'truong-a', {
    ...whole,
    headline: 'Bản nháp của trường',
    body: {
      type: 'doc',
      content: [failed, atWork, unused].map((assetId) => ({
        type: 'figure',
        attrs: { assetId, alt: '', caption: '', credit: '', crop: '' },
      })),
    },
  });
  const waiting = await approved(house, storyContent(house, { headline: 'Bài đã hẹn giờ' }));
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
  return {
    returned: await returnedStory(house, await begin(house, 'writerA', 'truong-a', whole)),
    draft,
    submitted: await act(house, 'writerA', await begin(house, 'writerA', 'truong-a', whole), 'submit'),
    plain: await act(house, 'writerA', await begin(house, 'writerA', 'truong-a'), 'submit'),
    approved: await approved(house, storyContent(house, { headline: 'Bài đã duyệt' })),
    pictured: await approved(house, picturedContent(house, others), ['website', 'fanpage']),
    scheduled: await act(house, 'officer', waiting, 'schedule', { at: tomorrow }),
    published: await publishedStory(house),
    assets: { picture: first, video, audio, document, failed, atWork, unused },
  };
}

/** A story with these pictures. */
const picturedContent = (house: House, assetIds: readonly string[]): StoryContent => {
  const content = storyContent(house, { headline: 'Bài có ảnh cho Facebook' });
  const figures = assetIds.map((assetId) => ({
    type: 'figure',
    attrs: { assetId, alt: 'Sân trường', caption: '', credit: '', crop: '' },
  }));
  const body = { ...content.body, content: [...(content.body.content ?? []), ...figures] };
  return { ...content, body };
};

async function returnedStory(house: House, draft: StoryView): Promise<StoryView> {
  const read = (): Promise<StoryView> => house.people.writerA.get<StoryView>(`/newsroom/stories/${draft.id}`);
  let story = await act(house, 'writerA', draft, 'submit');
  const { text } = runningText(story.content);
  const from = text.indexOf(REMARKED);
  const say = (who: PersonName, body: object): Promise<unknown> =>
    house.people[who].post(`/newsroom/stories/${story.id}/comments`, body);
  await say('deskHssv', {
    text: 'Số này lấy từ báo cáo nào?',
    quote: quoteOf(text, from, from + REMARKED.length, story.revision),
  });
  await say('writerA', { text: 'Em sẽ xem lại cả bài.' });
  await house.people.headHssv.post(`/newsroom/stories/${story.id}/proposals`, {
    basedOn: story.revision,
    content: {
      ...story.content,
      headline: 'Ngày hội đọc sách vùng cao',
      standfirst: `${story.content.standfirst} Ai cũng vui.`,
    },
    note: 'Gọn hơn.',
  });
  story = await act(house, 'deskHssv', story, 'claim');
  story = await house.people.deskHssv.put<StoryView>(`/newsroom/stories/${story.id}/content`, {
    basedOn: story.revision,
    content: { ...story.content, byline: 'Trường A và Phòng Học sinh, sinh viên' },
  });
  await act(house, 'deskHssv', story, 'return', { note: 'Xem góp ý trong bài.' });
  return read();
}

async function publishedStory(house: House): Promise<StoryView> {
  const worker = workerDoors(house.base).api;
  const ready = await approved(house, storyContent(house, { headline: 'Bài đã lên cổng' }));
  await house.people.officer.post('/newsroom/channels/press', {
    ...{ address: 'toasoan@bao.example.vn', outlet: 'Báo Mẫu' },
  });
  await house.people.administrator.put('/newsroom/channels/webhook', {
    address: 'https://cong.tinh.example.vn/nhan-tin',
    secret: `whsec_${Buffer.from('a secret of thirty-two bytes, yes').toString('base64')}`,
  });
  const story = await act(house, 'officer', ready, 'publish');
  const take = async (channel: ChannelName): Promise<{ id: string; fence: number; editionHash: string }> => {
    const delivery = story.deliveries.find((one) => one.channel === channel);
    if (!delivery) throw new Error(`Expected a delivery to ${channel}`);
    return worker.post(`/work/deliveries/${delivery.id}/take`, {});
  };
  const website = await take('website');
  await worker.post(`/work/deliveries/${website.id}/finish`, {
    outcome: 'failed',
    fence: website.fence,
    error: 'delivery.unreachable',
    cause: 'the portal did not answer',
    final: true,
  });
  const { id, fence, editionHash } = await take('archive');
  await worker.post(`/work/deliveries/${id}/finish`, {
    outcome: 'delivered',
    fence,
    receipt: {
      address: `toasoan-archive:${story.id}`,
      editionHash,
      readAt: new Date().toISOString(),
      evidence: { versions: 1, files: 14, bytes: 34_567, sealed: false },
    },
  });
  await worker.post(`/work/archive/${story.id}/checked`, {
    versions: 1,
    files: 14,
    bytes: 34_567,
    faults: [{ kind: 'altered', file: 'v1/content/edition.json' }],
  });
  return story;
}

/** Files of every kind and in every state. */
async function mediaOf(house: House, blobs: BlobStore) {
  const worker = workerDoors(house.base);
  const bytes = await sharp(await picture({ ...SIZE, seed: 3 }))
    .webp()
    .toBuffer();
  const register = (name: string): Promise<AssetView> => registerUpload(house, 'writerA', 'truong-a', name);
  const look = async (id: string): Promise<Rendition[]> => {
    const share = madePicture(id, 'share', 1200, 630);
    const looks = [madePicture(id, 'w480', 480, 360), madePicture(id, 'w800'), share];
    for (const { key } of looks) await blobs.put(key, bytes);
    return looks;
  };
  const ready = async (name: string, facts: Partial<MediaFacts> = SIZE): Promise<string> => {
    const { id } = await register(name);
    const { fence } = await worker.turn(id, 'quick');
    await worker.stage(id, { fence, stage: 'identify', facts: photoFacts(sha256Hex(id), facts) });
    const kind = facts.kind ?? 'picture';
    if (kind !== 'document') await worker.stage(id, { fence, stage: 'pictures', made: made(await look(id)) });
    if (kind === 'video')
      await worker.stage(id, {
        fence,
        stage: 'playable',
        made: made([], [madeFile(id, '360p', 'playable')]),
      });
    if (kind === 'document')
      await worker.stage(id, { fence, stage: 'file', made: made([], [madeFile(id, 'file', 'download')]) });
    const wanted = {
      picture: ['identify', 'pictures'],
      video: ['identify', 'pictures', 'playable'],
      audio: ['identify', 'pictures'],
      document: ['identify', 'file'],
    } as const;
    await worker.done(id, fence, wanted[kind]);
    return id;
  };
  const pictures: string[] = [];
  for (let n = 1; n <= 4; n++) pictures.push(await ready(`IMG_${n}.jpg`));
  const video = await ready('khai-giang.mp4', FACTS.video);
  const audio = await ready('loi-chao.mp3', FACTS.audio);
  const document = await ready('ke-hoach.docx', FACTS.document);
  const unused = await ready('IMG_thua.jpg');
  const failed = (await register('IMG_hong.jpg')).id;
  await worker.fail(failed, (await worker.turn(failed, 'quick')).fence);
  const atWork = (await register('IMG_dang_xu_ly.jpg')).id;
  const turn = await worker.turn(atWork, 'quick');
  await worker.send(atWork, 'progress', {
    fence: turn.fence,
    stage: 'pictures',
    percent: 40,
    secondsLeft: 2,
  });
  return { pictures, video, audio, document, unused, failed, atWork };
}
