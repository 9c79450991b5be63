import {
  sha256Hex,
  type AssetDetails,
  type AssetUse,
  type AssetView,
  type LibraryPage,
  type OriginalFile,
} from '@toasoan/domain';
import type pg from 'pg';
import { describe, expect, it } from 'vitest';
import { noChildren } from '../support/children.ts';
import { withDesk } from '../support/desk.ts';
import { act, begin, personNames, type House, type PersonName } from '../support/house.ts';
import { approved, withPictures } from '../support/photo-story.ts';
import { readyAsset, registerUpload, workerDoors } from '../support/worker.ts';

/** Kho tư liệu: who sees what, what the filters find, what people do to many at once. */
let house: House;
let pool: pg.Pool;
let own: Record<'flag' | 'tall' | 'square' | 'shared', string>;
let foreign: string;
withDesk(async (desk) => {
  ({ house, pool } = desk);
  const make = async (fileName: string, facts: object, set: object): Promise<string> => {
    const { id } = await readyAsset(house, { fileName, facts });
    await house.people.writerA.patch('/newsroom/assets', { ids: [id], set });
    return id;
  };
  own = {
    flag: await make('IMG_1.jpg', {}, { title: 'Lễ chào cờ đầu tuần', topicIds: [house.topics.pupils] }),
    tall: await make('bang_diem.png', { width: 1080, height: 1920, format: 'png' }, { licence: 'cc-by' }),
    square: await make('IMG_3.jpg', { width: 1000, height: 1040 }, { credit: 'Ảnh: Đường Văn Đạt' }),
    shared: await make('IMG_4.jpg', {}, { caption: '100% học sinh đến trường', shared: true }),
  };
  foreign = (await readyAsset(house, { who: 'writerB', unit: 'truong-b' })).id;
});

const browse = (who: PersonName, query = ''): Promise<LibraryPage> =>
  house.people[who].get<LibraryPage>(`/newsroom/library?${query}`);
const ids = async (who: PersonName, query = ''): Promise<string[]> =>
  (await browse(who, query)).items.map((item) => item.id);
const errorOf = (answer: { body: { error: { details: { id?: string } } } }): string | undefined =>
  answer.body.error.details.id;
const audited = async (id: string, action: string): Promise<number> =>
  (await pool.query('select 1 from newsroom.audit_events where subject = $1 and action = $2', [id, action]))
    .rowCount ?? 0;

describe('who sees what', () => {
  it('a unit sees its own and what is shared; keepers see all; the administrator nothing', async () => {
    const [all, shared] = [[foreign, own.shared, own.square, own.tall, own.flag], [own.shared]];
    const seen: Partial<Record<PersonName, string[]>> = {};
    for (const who of personNames) seen[who] = await ids(who);
    expect(seen).toEqual({
      writerA: all.slice(1),
      colleagueA: all.slice(1),
      writerB: [foreign, own.shared],
      headB: [foreign, own.shared],
      deskHssv: shared,
      headHssv: shared,
      deputyHssv: shared,
      deskGdpt: shared,
      headGdpt: shared,
      officer: all,
      coordinator: all,
      director: all,
      administrator: [],
    });
  });

  it('what is not seen cannot be read, listed, changed or deleted; what is only seen cannot be changed', async () => {
    const { writerB } = house.people;
    const attempts = (id: string) =>
      Promise.all([
        writerB.send('GET', `/newsroom/assets/${id}/original`),
        writerB.send('PATCH', '/newsroom/assets', { ids: [id], set: { title: 'x' } }),
        writerB.send('PUT', '/newsroom/assets/children', { ids: [id], answer: 'none', consentIds: [] }),
        writerB.send('POST', `/newsroom/assets/${id}/retry`, {}),
        writerB.send('DELETE', `/newsroom/assets/${id}`),
      ]);
    for (const answer of await attempts(own.flag)) expect(errorOf(answer)).toBe('asset.not_found');
    for (const answer of await attempts(own.shared)) expect(errorOf(answer)).toBe('asset.role');
    for (const door of ['', '/files', '/uses'])
      expect((await writerB.send('GET', `/newsroom/assets/${own.flag}${door}`)).status).toBe(404);
    expect(await writerB.get(`/newsroom/assets?ids=${own.flag},${own.shared}`)).toMatchObject([
      { id: own.shared },
    ]);
    expect(await writerB.get<AssetDetails>(`/newsroom/assets/${own.shared}`)).toMatchObject({
      may: { change: false, takeOriginal: false, delete: false },
    });
  });

  it('a story one may read opens its assets, to be looked at', async () => {
    const { id } = await readyAsset(house);
    expect((await house.people.deskHssv.send('GET', `/newsroom/assets/${id}`)).status).toBe(404);
    const story = await begin(house, 'writerA', 'truong-a', withPictures(house, [id]));
    await noChildren(house.people.writerA, [id]);
    await act(house, 'writerA', story, 'submit');
    const seen = await house.people.deskHssv.get<AssetDetails>(`/newsroom/assets/${id}`);
    expect(seen.may).toEqual({ change: false, takeOriginal: false, delete: false });
    expect(errorOf(await house.people.deskHssv.send('DELETE', `/newsroom/assets/${id}`))).toBe('asset.role');
    expect((await house.people.writerB.send('GET', `/newsroom/assets/${id}`)).status).toBe(404);
  });

  it('another unit may use what is shared in its story, and nothing else', async () => {
    const use = (id: string) => begin(house, 'writerB', 'truong-b', withPictures(house, [id]));
    expect((await use(own.shared)).assets).toMatchObject([{ id: own.shared }]);
    await expect(use(own.flag)).rejects.toThrow('story.media_foreign');
  });
});

describe('filters', () => {
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());
  it.each<[string, string, (keyof typeof own)[]]>([
    ['words without accents', 'q=le chao co', ['flag']],
    ['words in any order, capitals and đ', 'q=ĐẠT đường', ['square']],
    ['a part of the file name', 'q=bang_di', ['tall']],
    ['a sign that SQL reads', 'q=100%25 hoc', ['shared']],
    ['a sign that SQL reads, which stands nowhere', 'q=10_%25', []],
    ['licence', 'licence=cc-by', ['tall']],
    ['portrait', 'orientation=portrait', ['tall']],
    ['square within 5 %', 'orientation=square', ['square']],
    ['another kind', 'kind=video', []],
    ['days before', 'until=2020-01-01', []],
    ['every filter must hold', 'orientation=portrait&licence=own', []],
  ])('%s', async (_name, query, expected) => {
    expect(await ids('colleagueA', query)).toEqual(expected.map((name) => own[name]));
  });

  it('topic, unit, kind and today', async () => {
    expect(await ids('officer', `topicId=${house.topics.pupils}`)).toEqual([own.flag]);
    expect(await ids('officer', `unitId=${house.units['truong-b']}`)).toEqual([foreign]);
    expect(await ids('officer', `kind=picture&orientation=landscape&from=${today}&until=${today}`)).toContain(
      own.flag,
    );
  });

  it('refuse what they do not know', async () => {
    expect((await house.people.writerA.send('GET', '/newsroom/library?kind=hologram')).status).toBe(400);
  });

  it('the failures, with the reason; the publishing officer’s from every unit', async () => {
    const failed = await registerUpload(house, 'writerB', 'truong-b', 'hong.jpg');
    const worker = workerDoors(house.base);
    await worker.fail(failed.id, (await worker.turn(failed.id, 'quick')).fence, 'asset.hostile');
    expect((await browse('officer', 'state=failed')).items).toMatchObject([
      { id: failed.id, failure: 'asset.hostile', unit: { code: 'truong-b' } },
    ]);
    expect(await ids('writerA', 'state=failed')).toEqual([]);
    const { id } = await readyAsset(house);
    await worker.fail(id, (await worker.turn(id, 'slow')).fence, 'asset.captions_unavailable');
    expect((await browse('officer', 'state=failed')).items).toMatchObject([
      { id, state: 'ready', failure: 'asset.captions_unavailable' },
      { id: failed.id },
    ]);
  });

  it('what waits for an answer about children', async () => {
    const before = await ids('writerB', 'state=unanswered');
    expect(before).toContain(foreign);
    await noChildren(house.people.writerB, [foreign]);
    expect(await ids('writerB', 'state=unanswered')).toEqual(before.filter((id) => id !== foreign));
  });

  it('pages of 24', async () => {
    for (let n = 0; n < 25; n++) await registerUpload(house, 'headHssv', 'phong-hssv', `ho-so-${n}.pdf`);
    const [first, second] = [await browse('headHssv', 'q=ho-so'), await browse('headHssv', 'q=ho-so&page=2')];
    expect([first.items.length, first.total, first.pageCount]).toEqual([24, 25, 2]);
    expect(second.items.map((item) => item.fileName)).toEqual(['ho-so-0.pdf']);
  });
});

describe('words for many', () => {
  it('are set together, the rest stays', async () => {
    const [one, two] = [await readyAsset(house), await readyAsset(house)];
    await house.people.writerA.patch('/newsroom/assets', { ids: [one.id], set: { caption: 'Giữ nguyên' } });
    const changed = await house.people.writerA.patch<AssetView[]>('/newsroom/assets', {
      ids: [one.id, two.id],
      set: { credit: '  Tổ   truyền thông ', alt: 'Sân trường' },
    });
    expect(changed.map(({ words }) => [words.caption, words.credit, words.alt])).toEqual([
      ['Giữ nguyên', 'Tổ truyền thông', 'Sân trường'],
      ['', 'Tổ truyền thông', 'Sân trường'],
    ]);
    expect(await audited(two.id, 'asset.describe')).toBe(1);
  });

  it('are set for all or for none', async () => {
    const { id } = await readyAsset(house);
    const set = { title: 'Không được lưu' };
    for (const [other, error] of [
      [foreign, 'asset.not_found'],
      ['a'.repeat(24), 'asset.not_found'],
    ] as const) {
      const refused = await house.people.writerA.send('PATCH', '/newsroom/assets', {
        ids: [id, other],
        set,
      });
      expect(errorOf(refused)).toBe(error);
    }
    const unknown = await house.people.writerA.send('PATCH', '/newsroom/assets', {
      ids: [id],
      set: { ...set, topicIds: ['b'.repeat(24)] },
    });
    expect(errorOf(unknown)).toBe('story.topic_unknown');
    const [asset] = await house.people.writerA.get<AssetView[]>(`/newsroom/assets?ids=${id}`);
    expect(asset?.words.title).toBe('IMG.jpg');
  });
});

describe('known bytes', () => {
  const known = (who: PersonName, unit: keyof House['units'], id: string): Promise<AssetView | null> =>
    house.people[who].get<AssetView | null>(
      `/newsroom/assets/known?sha256=${sha256Hex(id)}&unitId=${house.units[unit]}`,
    );

  it('of the unit or shared are found, others’ are not', async () => {
    expect(await known('colleagueA', 'truong-a', own.flag)).toMatchObject({ id: own.flag, state: 'ready' });
    expect(await known('writerB', 'truong-b', own.shared)).toMatchObject({ id: own.shared });
    expect(await known('writerB', 'truong-b', own.flag)).toBeNull();
    expect(await known('writerA', 'truong-a', 'never seen')).toBeNull();
  });

  it('are told to those who send for the unit', async () => {
    await expect(known('writerB', 'truong-a', own.flag)).rejects.toThrow('asset.role');
  });

  it('that failed or were deleted are sent again', async () => {
    const { id } = await readyAsset(house);
    await house.people.writerA.send('DELETE', `/newsroom/assets/${id}`);
    expect(await known('writerA', 'truong-a', id)).toBeNull();
  });
});

describe('the original', () => {
  it('goes to the unit and the publishing officer, and every time is recorded', async () => {
    const path = `/newsroom/assets/${own.tall}/original`;
    const file = await house.people.colleagueA.get<OriginalFile>(path);
    expect(file).toMatchObject({ fileName: 'bang_diem.png', format: 'png', bytes: 5_000 });
    expect(file.key).toContain(sha256Hex(own.tall));
    await house.people.officer.get(path);
    expect(errorOf(await house.people.director.send('GET', path))).toBe('asset.role');
    expect(await audited(own.tall, 'asset.original')).toBe(2);
  });
});

describe('where it is used', () => {
  it('is told, without headlines one may not read; deletion is refused while it is', async () => {
    const { id } = await readyAsset(house);
    await house.people.writerA.patch('/newsroom/assets', { ids: [id], set: { shared: true } });
    const story = await begin(house, 'writerA', 'truong-a', withPictures(house, [id]));
    const uses = (who: PersonName) => house.people[who].get<AssetUse[]>(`/newsroom/assets/${id}/uses`);
    const use = {
      storyId: story.id,
      stage: 'draft',
      inWorkingCopy: true,
      editions: [],
      live: false,
      address: null,
    };
    expect(await uses('colleagueA')).toEqual([{ ...use, headline: story.content.headline }]);
    expect(await uses('writerB')).toEqual([{ ...use, headline: null }]);
    const refused = await house.people.writerA.send('DELETE', `/newsroom/assets/${id}`);
    expect(refused.body.error.details).toMatchObject({
      id: 'asset.in_use',
      uses: [{ storyId: story.id }],
    });

    await house.people.writerA.put(`/newsroom/stories/${story.id}/content`, {
      basedOn: story.revision,
      content: { ...withPictures(house, []), headline: 'Bỏ ảnh' },
    });
    expect((await house.people.writerA.send('DELETE', `/newsroom/assets/${id}`)).status).toBe(204);
    expect(await audited(id, 'asset.delete')).toBe(1);
    expect(await ids('writerA')).not.toContain(id);
  });

  it('an edition holds it, whatever became of the working copy', async () => {
    const { id } = await readyAsset(house);
    await noChildren(house.people.writerA, [id]);
    let story = await approved(house, withPictures(house, [id]));
    story = await act(house, 'officer', story, 'publish');
    story = await act(house, 'officer', story, 'correct', { note: 'Bỏ ảnh', publicNote: 'Đã bỏ một ảnh.' });
    await house.people.deskHssv.put(`/newsroom/stories/${story.id}/content`, {
      basedOn: story.revision,
      content: withPictures(house, []),
    });
    const refused = await house.people.writerA.send('DELETE', `/newsroom/assets/${id}`);
    expect(refused.body.error.details).toMatchObject({
      id: 'asset.in_use',
      uses: [
        { storyId: story.id, inWorkingCopy: false, editions: [1], live: true, address: story.live?.address },
      ],
    });
  });
});
