import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashJson } from '../../story/content-hash.ts';
import { anyText, check } from '../../testing/check.ts';
import { edition, figure, film, LINK, photo, rendition } from '../testing/edition.ts';
import { FANPAGE_LIMITS } from './limits.ts';
import { leadsTo, leadsToAStory } from './marker.ts';
import { fanpagePost } from './post.ts';
import { shareChoices } from './share-choices.ts';
import {
  cleanHashtags,
  cleanWording,
  DERIVED_WORDING,
  hashtagsIn,
  withWording,
  wordingChange,
  wordingFault,
  type FanpageWording,
} from './wording.ts';

/** Of the edition of these tests, from before there were wordings. */
const HASH = '17662959656c02f5ccda9811b9327587a5b0aad0639aa17d0145cf73d618e451';
const saying = (given: Partial<FanpageWording>): FanpageWording => ({ ...DERIVED_WORDING, ...given });
const IDS = ['a', 'b', 'v', 'gone'];
const wordings = fc.record({
  text: fc.option(anyText(300)),
  hashtags: fc.option(fc.array(anyText(60), { maxLength: 12 })),
  shareAssetId: fc.option(fc.constantFrom(...IDS)),
});

describe('a clean wording', () => {
  it('stays as it is when it is cleaned again', () => {
    check(
      fc.property(wordings, (wording) => {
        const clean = cleanWording(wording);
        expect(cleanWording(clean)).toEqual(clean);
      }),
    );
  });

  it('keeps paragraphs, and takes a text of spaces for none', () => {
    expect(cleanWording(saying({ text: ' Chào cờ \r\n\r\n\n\n Hát vang\t\n' })).text).toBe(
      'Chào cờ\n\n Hát vang',
    );
    expect(cleanWording(saying({ text: ' \n ' })).text).toBeNull();
  });

  it.each([
    ['KhaiGiảng, #năm_học 2026A', ['#KhaiGiảng', '#năm_học', '#2026A']],
    ['#ĐọcSách#đọcsách #ĐỌCSÁCH', ['#ĐọcSách']],
    ['Đọc-sách! ##Vui', ['#Đọcsách', '#Vui']],
    [' ,# ', []],
  ])('has the hashtags of %j', (line, tags) => expect(hashtagsIn(line)).toEqual(tags));

  it('has each hashtag once, in whichever form of Unicode', () => {
    expect(cleanHashtags(['#Đường', 'đƯỜNG'.normalize('NFD'), 'Trường'.normalize('NFD')])).toEqual([
      '#Đường',
      '#Trường',
    ]);
    check(
      fc.property(fc.array(anyText(40)), (tags) => {
        const folds = cleanHashtags(tags).map((tag) => tag.toLocaleLowerCase('vi').normalize('NFC'));
        expect(new Set(folds).size).toBe(folds.length);
        for (const tag of folds) expect(tag).toMatch(/^#[\p{L}\p{M}\p{N}_]+$/u);
      }),
    );
  });
});

describe('what cannot be kept', () => {
  const { wording, hashtags, hashtag } = FANPAGE_LIMITS;
  const tags = (count: number): string[] => Array.from({ length: count }, (_, at) => `#thẻ${at}`);
  it.each([
    [{ text: 'a'.repeat(wording) }, null],
    [{ text: 'a'.repeat(wording + 1) }, 'fanpage.wording_long'],
    [{ text: `Xem cả bài này: ${LINK}` }, 'fanpage.wording_link'],
    [{ text: 'Mẫu đơn: https://example.edu.vn/tin/mau-don' }, null],
    [{ hashtags: [] }, null],
    [{ hashtags: tags(hashtags) }, null],
    [{ hashtags: tags(hashtags + 1) }, 'fanpage.wording_hashtags'],
    [{ hashtags: [`#${'a'.repeat(hashtag)}`] }, null],
    [{ hashtags: [`#${'a'.repeat(hashtag + 1)}`] }, 'fanpage.wording_hashtags'],
    [{ hashtags: ['#2026'] }, 'fanpage.wording_hashtags'],
    [{ shareAssetId: 'a' }, null],
    [{ shareAssetId: 'b' }, 'fanpage.wording_share'],
  ])('%#', (given, fault) => expect(wordingFault(saying(given), ['a'])).toBe(fault));

  it('is every text by which the post would be taken for one of another story', () => {
    check(
      fc.property(anyText(40), anyText(40), (before, after) => {
        const text = `${before}${LINK}${after}`;
        if (leadsTo(text, LINK)) expect(leadsToAStory(text) || /^[%_]/.test(after)).toBe(true);
      }),
    );
  });
});

const album = edition({
  kind: 'photo_story',
  media: [photo('a'), photo('b')],
  body: { type: 'doc', content: [figure('a', { alt: 'Cờ' }), figure('b', { caption: 'Hát' })] },
});
const films = edition({
  kind: 'short_video',
  media: [film('v', ['download']), film('w', ['download'])],
  body: {
    type: 'doc',
    content: ['v', 'w'].map((assetId) => ({ type: 'video', attrs: { assetId, caption: '' } })),
  },
});

describe('a post with a wording', () => {
  it('says what the officer says, the way to the story and the hashtags', () => {
    const fanpage = saying({ text: 'Vui quá các em ơi!\n\nMời xem.', hashtags: ['#NgàyHội'] });
    expect(fanpagePost({ ...edition(), fanpage }, LINK).text).toBe(
      `Vui quá các em ơi!\n\nMời xem.\n\nXem đầy đủ: ${LINK}\n\n#NgàyHội`,
    );
  });

  it('never loses the link, keeps its hashtags and what Facebook takes', () => {
    check(
      fc.property(wordings, fc.constantFrom(edition(), album, films), (given, story) => {
        const fanpage = cleanWording(given);
        if (wordingFault(fanpage, IDS) !== null) return;
        const { text } = fanpagePost({ ...story, fanpage }, LINK);
        expect(leadsTo(text, LINK)).toBe(true);
        for (const part of fanpage.hashtags ?? []) expect(text).toContain(part);
        expect(text).toContain(fanpage.text ?? story.headline);
        expect(text.length).toBeLessThanOrEqual(FANPAGE_LIMITS.text);
      }),
    );
  });

  it('is the derived one, and of the same hash, where nothing is said', () => {
    for (const story of [edition(), album, films])
      expect(fanpagePost({ ...story, fanpage: DERIVED_WORDING }, LINK)).toEqual(fanpagePost(story, LINK));
    for (const wording of [null, DERIVED_WORDING])
      expect(hashJson(withWording(edition(), wording, ['fanpage']))).toBe(HASH);
    expect(hashJson(withWording(edition(), saying({ text: 'Vui' }), ['website']))).toBe(HASH);
  });

  it('is of another hash once something is said', () => {
    const kept = withWording(edition(), saying({ text: 'Vui' }), ['website', 'fanpage']);
    expect(kept.fanpage).toEqual(saying({ text: 'Vui' }));
    expect(hashJson(kept)).not.toBe(HASH);
    expect(withWording(kept, null, null)).toEqual(edition());
  });

  it('puts the chosen picture on the card, first in an album, or takes the chosen film', () => {
    const chosen = saying({ shareAssetId: 'b' });
    expect(fanpagePost({ ...album, kind: 'news', fanpage: chosen }, LINK)).toMatchObject({
      attachment: { card: { picture: { assetId: 'b', name: 'share', alt: 'Hát' } } },
    });
    const { attachment } = fanpagePost({ ...album, fanpage: chosen }, LINK);
    expect(attachment.kind === 'photos' && attachment.photos.map(({ assetId }) => assetId)).toEqual([
      'b',
      'a',
    ]);
    expect(fanpagePost({ ...films, fanpage: saying({ shareAssetId: 'w' }) }, LINK)).toMatchObject({
      attachment: { kind: 'video', assetId: 'w' },
    });
  });

  it('falls back where the chosen one is not in the body any more', () => {
    const body = { type: 'doc', content: [figure('a')] };
    const fanpage = saying({ shareAssetId: 'b' });
    for (const kind of ['news', 'photo_story'] as const)
      expect(fanpagePost({ ...album, kind, body, fanpage }, LINK)).toEqual(
        fanpagePost({ ...album, kind, body }, LINK),
      );
  });

  it('never shows what is withheld, whatever was chosen', () => {
    check(
      fc.property(
        fc.constantFrom({ ...album, kind: 'news' as const }, album, films),
        fc.constantFrom('a', 'b', 'v', 'w'),
        (story, withheld) => {
          const media = story.media.filter(({ assetId }) => assetId !== withheld);
          const left = { ...story, media, fanpage: saying({ shareAssetId: withheld }) };
          expect(JSON.stringify(fanpagePost(left, LINK).attachment)).not.toContain(`"assetId":"${withheld}"`);
          expect(shareChoices(left).map(({ assetId }) => assetId)).not.toContain(withheld);
        },
      ),
    );
  });
});

describe('what may be put forward', () => {
  const idsOf = (story: Parameters<typeof shareChoices>[0]) =>
    shareChoices(story).map(({ assetId }) => assetId);

  it('is what the post can carry', () => {
    expect(shareChoices(album)).toMatchObject([
      { assetId: 'a', kind: 'picture', words: 'Cờ', picture: { name: 'share' } },
      { assetId: 'b', words: 'Hát' },
    ]);
    expect(idsOf(films)).toEqual(['v', 'w']);
    expect(
      idsOf({ ...album, kind: 'news', media: [photo('a'), photo('b', [rendition({ name: 'w480' })])] }),
    ).toEqual(['a']);
    expect(idsOf(edition())).toEqual([]);
  });

  it('is honoured, each', () => {
    for (const story of [album, films, { ...album, kind: 'news' as const }])
      for (const shareAssetId of idsOf(story)) {
        const { attachment } = fanpagePost({ ...story, fanpage: saying({ shareAssetId }) }, LINK);
        expect(JSON.stringify(attachment)).toMatch(new RegExp(`"assetId":"${shareAssetId}"`));
      }
  });
});

it('a change names what differs, as it was and as it is', () => {
  const before = saying({ text: 'Một', hashtags: ['#a'] });
  expect(wordingChange(before, before)).toBeNull();
  expect(wordingChange(before, saying({ text: 'Hai', hashtags: ['#a'] }))).toEqual({
    before: { text: 'Một' },
    after: { text: 'Hai' },
  });
});
