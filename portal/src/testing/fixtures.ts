import type {
  EditionSnapshot,
  EditionTopic,
  Paged,
  PublicDirectory,
  PublicArchive,
  PublicCluster,
  PublicHome,
  PublicMonth,
  PublicPlan,
  PublicSection,
  PublicSitemap,
  PublicSitemapPart,
  PublicStory,
  PublicStoryCard,
  PublicTopic,
  PublicUnit,
  RichNode,
} from '@toasoan/domain';
import { attachment, audio, video } from './media.ts';
import { picture } from './pictures.ts';

export const EDITION_HASH = 'ab'.repeat(32);
export const WIDE = 'phongcanhtruonghoc00001';
export const TALL = 'hocsinhtronggiothe00002';
export const VIDEO = 'videokhaigiang000000003';
export const AUDIO = 'amthanhkhaigiang0000004';
export const DOCUMENT = 'vanbankhaigiang00000005';

export const text = (value: string, ...marks: NonNullable<RichNode['marks']>): RichNode => ({
  type: 'text',
  text: value,
  ...(marks.length > 0 ? { marks } : {}),
});
export const node = (type: string, content: RichNode[] = [], attrs?: RichNode['attrs']): RichNode => ({
  type,
  ...(attrs ? { attrs } : {}),
  ...(content.length > 0 ? { content } : {}),
});
const paragraph = (...content: (string | RichNode)[]): RichNode =>
  node(
    'paragraph',
    content.map((item) => (typeof item === 'string' ? text(item) : item)),
  );
const cell = (type: 'tableCell' | 'tableHeader', value: string, attrs?: RichNode['attrs']): RichNode =>
  node(type, [paragraph(value)], { colspan: 1, rowspan: 1, colwidth: null, align: null, ...attrs });

/** Every node and mark of the schema, in a story a school might write. */
export const fullBody: RichNode = node('doc', [
  paragraph(
    'Sáng 5/9, hơn 1.200 học sinh của trường đã dự lễ khai giảng năm học mới. ',
    text('Năm nay', { type: 'bold' }),
    ' nhà trường đón ',
    text('khóa học sinh đông nhất từ trước đến nay', { type: 'italic' }),
    ', theo ',
    text('kế hoạch đã công bố', { type: 'link', attrs: { href: 'https://example.org/ke-hoach?a=1&b=2' } }),
    '.',
  ),
  node('figure', [], {
    assetId: WIDE,
    alt: 'Học sinh xếp hàng giữa sân trường, cờ và hoa trên tay',
    caption: 'Lễ khai giảng trên sân trường sáng 5/9.',
    credit: 'Tổ truyền thông nhà trường',
  }),
  node('heading', [text('Những điểm mới của năm học')], { level: 2 }),
  node('bulletList', [
    node('listItem', [paragraph('Thư viện mở cửa cả ngày thứ Bảy')]),
    node('listItem', [
      paragraph('Ba câu lạc bộ mới:'),
      node(
        'orderedList',
        [node('listItem', [paragraph('Lập trình')]), node('listItem', [paragraph('Tranh biện')])],
        {
          start: 3,
          type: 'a',
        },
      ),
    ]),
  ]),
  node('blockquote', [paragraph('Mỗi ngày đến trường là một ngày được thử và được sai.')]),
  node('heading', [text('Sĩ số theo khối')], { level: 3 }),
  node('table', [
    node('tableRow', [
      cell('tableHeader', 'Khối'),
      cell('tableHeader', 'Số lớp'),
      cell('tableHeader', 'Học sinh', { align: 'right' }),
    ]),
    node('tableRow', [
      cell('tableCell', '10'),
      cell('tableCell', '12'),
      cell('tableCell', '520', { align: 'right' }),
    ]),
    node('tableRow', [
      cell('tableCell', 'Cộng', { colspan: 2 }),
      cell('tableCell', '1.240', { align: 'right' }),
    ]),
  ]),
  node('horizontalRule'),
  paragraph(
    'Địa chỉ liên hệ:',
    node('hardBreak'),
    'Văn phòng nhà trường, ',
    text('xem trang đơn vị', {
      type: 'link',
      attrs: { href: '/don-vi/thpt-ban-mai' },
    }),
  ),
  paragraph(
    'Lễ diễn ra theo ',
    text('Nghị quyết số 71-NQ/TW ngày 22/8/2025', {
      type: 'legalCitation',
      attrs: {
        documentType: 'resolution',
        number: '71-NQ/TW',
        date: '2025-08-22',
        issuer: 'Bộ Chính trị',
        title: '',
      },
    }),
    '.',
  ),
  node('figure', [], { assetId: TALL, alt: 'Nữ sinh đọc sách bên cửa sổ thư viện', caption: '', credit: '' }),
  node('video', [], {
    assetId: VIDEO,
    caption: 'Tiết mục mở đầu của câu lạc bộ văn nghệ.',
    credit: 'Đoàn trường',
  }),
  node('audio', [], {
    assetId: AUDIO,
    title: 'Phát biểu khai giảng',
    caption: 'Ghi tại sân trường.',
    credit: 'Đoàn trường',
  }),
  node('attachment', [], { assetId: DOCUMENT, title: 'Kế hoạch năm học' }),
  node('heading', [text('Ghi chú')], { level: 4 }),
  paragraph('Lịch học chính thức bắt đầu từ thứ Hai tuần tới.'),
  node('infoBox', [
    node('infoBoxTitle', [text('Cần chuẩn bị')]),
    paragraph('Học sinh khối 10 mang theo:'),
    node('bulletList', [node('listItem', [paragraph('Thẻ học sinh')])]),
  ]),
  node('questionAnswer', [
    node('question', [text('Khi nào học sinh lớp 10 nhận lớp?')]),
    paragraph('Chiều thứ Bảy, tại sân trường.'),
  ]),
  node('pullQuote', [
    node('pullQuoteText', [text('Em mong thư viện mở cửa cả buổi tối.')]),
    node('speaker', [text('Học sinh lớp 11')]),
  ]),
  node('keyFigures', [
    node('keyFigure', [node('keyNumber', [text('1.240')]), node('keyLabel', [text('học sinh toàn trường')])]),
    node('keyFigure', [node('keyNumber', [text('98,5%')]), node('keyLabel', [text('lên lớp thẳng')])]),
  ]),
  node('timeline', [
    node('timelineRow', [node('timelineTime', [text('7 giờ')]), node('timelineText', [text('Chào cờ')])]),
    node('timelineRow', [node('timelineTime', [text('8 giờ')]), node('timelineText', [text('Nhận lớp')])]),
  ]),
  node('deskNote', [paragraph('Chờ văn phòng xác nhận sĩ số khối 10.')]),
  node('gallery', [
    node('figure', [], {
      assetId: WIDE,
      alt: 'Đội nghi thức đi đều',
      caption: 'Đội nghi thức mở đầu buổi lễ.',
      credit: 'Tổ truyền thông nhà trường',
      crop: '',
    }),
    node('figure', [], {
      assetId: TALL,
      alt: 'Học sinh lớp 10 nhận hoa',
      caption: 'Học sinh lớp 10 nhận hoa từ các anh chị.',
      credit: '',
      crop: '1x1',
    }),
    node('figure', [], {
      assetId: WIDE,
      alt: 'Bóng bay trên sân trường',
      caption: '',
      credit: '',
      crop: '',
    }),
  ]),
]);

const unit = { slug: 'thpt-ban-mai', name: 'Trường THPT Ban Mai' };

const topic: EditionTopic = {
  id: 'chude00000000000000001',
  slug: 'hcm-2025-2-1',
  title: 'Đổi mới phương pháp dạy học, kiểm tra đánh giá',
  number: '2.1',
  planSlug: 'hcm-2025',
  planTitle: 'Kế hoạch truyền thông năm học 2025–2026',
};

export const edition = (over: Partial<EditionSnapshot> = {}): EditionSnapshot => ({
  storyId: 'baiviet0000000000000001',
  number: 1,
  slug: 'le-khai-giang',
  contentHash: 'cd'.repeat(32),
  kind: 'news',
  headline: 'Hơn 1.200 học sinh Trường THPT Ban Mai dự lễ khai giảng năm học mới',
  standfirst: 'Năm học mới mở đầu bằng tiếng trống trường và ba câu lạc bộ do chính học sinh đề xuất.',
  byline: 'Tổ truyền thông Trường THPT Ban Mai',
  body: fullBody,
  coverAssetId: null,
  media: [picture(WIDE), picture(TALL, 1200, 1800), video(VIDEO), audio(AUDIO), attachment(DOCUMENT)],
  topics: [topic],
  unit: { id: 'donvi000000000000000001', ...unit },
  firstPublishedAt: '2026-09-05T03:15:00.000Z',
  publishedAt: '2026-09-05T03:15:00.000Z',
  correctionNote: null,
  ...over,
});

export const card = (slug: string, over: Partial<PublicStoryCard> = {}): PublicStoryCard => ({
  storyId: `baiviet-${slug}`,
  slug,
  kind: 'article',
  headline: `Thầy và trò cùng dựng góc đọc sách ở điểm trường xa nhất (${slug})`,
  standfirst: 'Sau hai tháng, điểm trường có hơn 600 đầu sách và một buổi đọc chung mỗi chiều thứ Năm.',
  publishedAt: '2026-09-04T02:00:00.000Z',
  modifiedAt: '2026-09-04T02:00:00.000Z',
  unit,
  topic: { slug: topic.slug, title: topic.title },
  cover: { ...picture(WIDE), alt: 'Kệ sách bằng gỗ trong lớp học' },
  ...over,
});

export const story = (over: Partial<EditionSnapshot> = {}): PublicStory => ({
  edition: edition(over),
  editionHash: EDITION_HASH,
  related: [card('goc-doc-sach'), card('hoi-thi-van-nghe', { cover: null })],
});

export const paged = (
  items: readonly PublicStoryCard[],
  page = 1,
  pageCount = 1,
): Paged<PublicStoryCard> => ({
  items,
  page,
  pageCount,
  total: pageCount * items.length,
});

const planLink = {
  slug: 'hcm-2025',
  title: 'Kế hoạch công tác truyền thông giáo dục năm học 2025–2026',
  shortTitle: 'Kế hoạch truyền thông năm học 2025–2026',
};

const kinds = ['news', 'article', 'feature', 'photo_story', 'qna'] as const;
export const home = (page = 1, pageCount = 3): PublicHome => ({
  stories: paged(
    Array.from({ length: 12 }, (_, index) =>
      card(`bai-${page}-${index + 1}`, {
        kind: kinds[index % kinds.length] ?? 'news',
        ...(index % 4 === 2 ? { cover: null } : {}),
      }),
    ),
    page,
    pageCount,
  ),
  sections:
    page > 1
      ? []
      : [
          { of: { kind: 'short_video' }, stories: [card('video-1', { kind: 'short_video' })] },
          { of: { cluster: 'hcm-2025-2', title: 'Chất lượng giáo dục' }, stories: [card('cum-1')] },
        ],
  plans: [planLink, { ...planLink, slug: 'dien-bien-2026', shortTitle: 'Kế hoạch truyền thông năm 2026' }],
});

export const topicOf = (page = 1, pageCount = 2): PublicTopic => ({
  slug: topic.slug,
  number: topic.number,
  title: topic.title,
  description: 'Tuyên truyền các mô hình dạy học mới và cách đánh giá vì sự tiến bộ của học sinh.',
  lines: ['Gương giáo viên đổi mới sáng tạo', 'Giờ học mở, câu lạc bộ học thuật'],
  cluster: 'Cụm chủ đề 2. Chất lượng giáo dục',
  clusterSlug: 'hcm-2025-2',
  plan: planLink,
  leads: ['Phòng Giáo dục Trung học'],
  stories: paged([card('chu-de-1'), card('chu-de-2', { cover: null })], page, pageCount),
});

export const unitOf = (over: Partial<PublicUnit> = {}): PublicUnit => ({
  ...unit,
  kind: 'affiliated',
  stories: paged([card('don-vi-1')]),
  ...over,
});

export const plan: PublicPlan = {
  ...planLink,
  issuer: 'Sở Giáo dục và Đào tạo',
  documentNumber: '123/KH-SGDĐT',
  from: '2025-09-01',
  until: '2026-06-30',
  clusters: [
    {
      slug: 'hcm-2025-1',
      number: 'Cụm chủ đề 1',
      title: 'Chủ trương, chính sách',
      topics: [{ slug: 'hcm-2025-1-1', number: '1.1', title: 'Phổ biến nghị quyết về giáo dục', stories: 0 }],
    },
    {
      slug: 'hcm-2025-2',
      number: 'Cụm chủ đề 2',
      title: 'Chất lượng giáo dục',
      topics: [
        { slug: topic.slug, number: '2.1', title: topic.title, stories: 12 },
        { slug: 'hcm-2025-2-2', number: '2.2', title: 'Giáo dục kỹ năng sống', stories: 1 },
      ],
    },
  ],
  objectives: [
    { until: 2030, text: '100% trường học có góc thông tin về nghị quyết.' },
    { until: 2035, text: '80% phụ huynh nhận được tin của trường hằng tuần.' },
  ],
};

export const directory: PublicDirectory = {
  units: [
    { slug: 'thpt-duong-minh', name: 'Trường THPT Đường Minh', kind: 'affiliated', stories: 3 },
    { slug: 'thpt-ban-mai', name: 'Trường THPT Ban Mai', kind: 'affiliated', stories: 9 },
    { slug: 'thpt-an-binh', name: 'Trường THPT Ăn Bình', kind: 'affiliated', stories: 0 },
    { slug: 'phong-gdtrh', name: 'Phòng Giáo dục Trung học', kind: 'department', stories: 5 },
  ],
  plans: [planLink],
};

export const section = (page = 1): PublicSection => ({
  kind: 'short_video',
  stories: paged(
    [card('video-1', { kind: 'short_video' }), card('video-2', { kind: 'short_video', cover: null })],
    page,
    2,
  ),
});

export const cluster: PublicCluster = {
  slug: 'hcm-2025-2',
  number: 'Cụm chủ đề 2',
  title: 'Chất lượng giáo dục',
  plan: planLink,
  topics: [{ slug: topic.slug, number: '2.1', title: topic.title }],
  stories: paged([card('cum-1')]),
};

export const archive: PublicArchive = {
  months: [
    { month: '2026-09', stories: 12 },
    { month: '2025-12', stories: 1 },
  ],
};

export const month = (page = 1): PublicMonth => ({
  month: '2026-09',
  stories: paged([card('thang-chin')], page, 2),
});

export const sitemap: PublicSitemap = {
  parts: 2,
  kinds: ['news', 'short_video'],
  topics: [topic.slug],
  clusters: ['hcm-2025-2'],
  units: ['thpt-ban-mai'],
  plans: ['hcm-2025'],
  months: ['2026-09'],
};

export const sitemapPart: PublicSitemapPart = {
  stories: [
    {
      slug: 'le-khai-giang',
      headline: 'Lễ khai giảng & hội <thi>',
      publishedAt: '2026-09-05T03:15:00.000Z',
      modifiedAt: '2026-09-06T03:15:00.000Z',
      picture: { sha256: 'ab'.repeat(32), format: 'jpeg' },
    },
    {
      slug: 'hoi-thi',
      headline: 'Hội thi',
      publishedAt: '2026-09-04T03:15:00.000Z',
      modifiedAt: '2026-09-04T03:15:00.000Z',
      picture: null,
    },
  ],
};
