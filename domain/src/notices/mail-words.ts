import { escapedHtml as escaped } from '../text/escaped-html.ts';
import { formatDateTime } from '../text/time.ts';

/** A notice as a mail tells it. */
export interface ToldNotice {
  /** The sentence, with the headline in it. */
  readonly text: string;
  /** Who did it; null: the newsroom's own clock or rules. */
  readonly by: string | null;
  /** What is asked of the reader; null: nothing. */
  readonly asked: string | null;
  /** Path in the editor. */
  readonly place: string;
  /** ISO instant. */
  readonly at: string;
}

/** Whom a mail goes to, and where its links lead. */
export interface MailReader {
  readonly name: string;
  /** The editor's address, without a trailing slash. */
  readonly editorUrl: string;
}

export interface MailWords {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** A digest tells this many one by one, and says how many more there are. */
export const DIGEST_LINES = 60;

const SETTINGS = '/thong-bao/cai-dat';
const ALL = '/notifications';

/** The mail about one notice, sent at once. */
export function noticeMail(notice: ToldNotice, reader: MailReader): MailWords {
  return letter(reader, {
    subject: notice.text,
    lead: [],
    sections: [{ title: null, notices: [notice] }],
    more: 0,
  });
}

/** The digest of what was not read meanwhile; null when there is nothing to tell. What is asked comes first. */
export function digestMail(notices: readonly ToldNotice[], reader: MailReader): MailWords | null {
  if (notices.length === 0) return null;
  const told = notices.slice(0, DIGEST_LINES);
  const waiting = told.filter(({ asked }) => asked !== null);
  const rest = told.filter(({ asked }) => asked === null);
  const counted = notices.filter(({ asked }) => asked !== null).length;
  const others = notices.length - counted;
  const parts = [
    ...(counted > 0 ? [`${counted} việc chờ bạn`] : []),
    ...(others > 0 ? [`${others} tin khác`] : []),
  ];
  return letter(reader, {
    subject: `Tóm tắt của tòa soạn: ${parts.join(', ')}`,
    lead: ['Đây là những thông báo bạn chưa xem trong ứng dụng.'],
    sections: [
      { title: 'Việc chờ bạn', notices: waiting },
      { title: 'Tin khác', notices: rest },
    ].filter((section) => section.notices.length > 0),
    more: notices.length - told.length,
  });
}

interface Letter {
  readonly subject: string;
  readonly lead: readonly string[];
  readonly sections: readonly { readonly title: string | null; readonly notices: readonly ToldNotice[] }[];
  readonly more: number;
}

/** What a notice says besides its sentence. */
const detailsOf = ({ by, asked, at }: ToldNotice): string[] => [
  ...(asked === null ? [] : [`Việc của bạn: ${asked}`]),
  `${by === null ? '' : `${by}, `}${formatDateTime(at)}`,
];

function letter({ name, editorUrl }: MailReader, { subject, lead, sections, more }: Letter): MailWords {
  const greeting = `Chào ${name},`;
  const moreWords = more > 0 ? `Còn ${more} thông báo nữa trong ứng dụng:` : null;
  const ending = 'Thư này do hệ thống tòa soạn gửi tự động, xin không trả lời.';
  const choose = 'Chọn thông báo nào được gửi vào thư:';
  const text = [
    greeting,
    ...lead,
    ...sections.flatMap(({ title, notices }) => [
      ...(title === null ? [] : [title.toUpperCase()]),
      ...notices.map((notice) =>
        [notice.text, ...detailsOf(notice), `Mở: ${editorUrl}${notice.place}`].join('\n'),
      ),
    ]),
    ...(moreWords === null ? [] : [`${moreWords}\n${editorUrl}${ALL}`]),
    `--\n${ending}\n${choose} ${editorUrl}${SETTINGS}`,
  ].join('\n\n');
  const html = page(subject, [
    paragraph(escaped(greeting)),
    ...lead.map((line) => paragraph(escaped(line))),
    ...sections.flatMap(({ title, notices }) => [
      ...(title === null ? [] : [`<h2 style="font-size:18px">${escaped(title)}</h2>`]),
      `<ul style="padding-left:20px">${notices.map((notice) => item(notice, editorUrl)).join('')}</ul>`,
    ]),
    ...(moreWords === null
      ? []
      : [paragraph(`${escaped(moreWords)} ${link(`${editorUrl}${ALL}`, 'Xem tất cả thông báo')}`)]),
    `<hr>${paragraph(escaped(ending))}`,
    paragraph(link(`${editorUrl}${SETTINGS}`, 'Chọn thông báo nào được gửi vào thư')),
  ]);
  return { subject, text: `${text}\n`, html };
}

const item = (notice: ToldNotice, editorUrl: string): string =>
  `<li style="margin-bottom:12px">${link(`${editorUrl}${notice.place}`, notice.text)}${detailsOf(notice)
    .map((line) => `<br>${escaped(line)}`)
    .join('')}</li>`;

const paragraph = (html: string): string => `<p>${html}</p>`;
const link = (address: string, words: string): string =>
  `<a href="${escaped(address)}">${escaped(words)}</a>`;

const page = (title: string, blocks: readonly string[]): string =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${escaped(title)}</title></head>` +
  `<body style="font-family:sans-serif;font-size:16px;line-height:1.5;max-width:640px">${blocks.join('')}</body></html>`;
