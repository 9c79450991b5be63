import { escapedHtml } from '../../text/escaped-html.ts';
import { formatDateTime } from '../../text/time.ts';
import { plainText } from '../../story/rich-node.ts';
import type { EditionSnapshot } from '../../story/edition.ts';
import type { PressMailKind } from './steps.ts';

/** Where a mail leads, and in whose name it is written. */
export interface PressSender {
  /** The story's page on the website. */
  readonly link: string;
  /** The website's name. */
  readonly siteName: string;
  /** The address that replies reach. */
  readonly contact: string;
}

/** A mail in both its forms, which say the same. */
export interface PressMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

const LABELS: Readonly<Record<PressMailKind, string>> = {
  release: 'Thông tin báo chí',
  correction: 'Đính chính',
  withdrawal: 'Thông báo gỡ bài',
};

/**
 * The mail of an edition to the press. Pictures stay on the page, where consents are kept: a mail cannot be taken back.
 * The edition is to come without what the website may not show.
 */
export function pressMail(kind: PressMailKind, edition: EditionSnapshot, sender: PressSender): PressMail {
  const subject = `${LABELS[kind]}: ${edition.headline}`;
  const { lines, body } = wordsOf(kind, edition);
  const after = kind === 'withdrawal' ? [] : [`Toàn văn và hình ảnh: ${sender.link}`];
  const foot = [
    `${sender.siteName}`,
    `Liên hệ: ${sender.contact}`,
    'Thư này gửi cho cơ quan báo chí trong danh sách của đơn vị. Muốn ngừng nhận, xin trả lời thư này.',
  ];
  const text = [...lines, edition.headline, ...body, ...after, ['--', ...foot].join('\n')].join('\n\n');
  const html = [
    ...lines.map((line) => `<p><strong>${escapedHtml(line)}</strong></p>`),
    `<h1>${escapedHtml(edition.headline)}</h1>`,
    ...body.map((line) => `<p>${escapedHtml(line)}</p>`),
    ...(after.length === 0
      ? []
      : [
          `<p>Toàn văn và hình ảnh: <a href="${escapedHtml(sender.link)}">${escapedHtml(sender.link)}</a></p>`,
        ]),
    `<hr><p>${foot.map(escapedHtml).join('<br>')}</p>`,
  ].join('\n');
  return {
    subject,
    text: `${text}\n`,
    html: `<!doctype html><html lang="vi"><meta charset="utf-8"><body>\n${html}\n</body></html>\n`,
  };
}

/** What stands above the headline, and the words below it. */
function wordsOf(kind: PressMailKind, edition: EditionSnapshot): { lines: string[]; body: string[] } {
  const whole = [
    edition.standfirst.trim(),
    ...plainText(edition.body).split('\n'),
    [edition.byline, edition.unit.name]
      .filter((one, at, all) => one !== '' && all.indexOf(one) === at)
      .join(' – '),
  ].filter((line) => line !== '');
  switch (kind) {
    case 'release':
      return { lines: [], body: whole };
    case 'correction':
      return {
        lines: [
          'ĐÍNH CHÍNH: bài đã gửi trước đây được thay bằng bản dưới đây.',
          ...(edition.correctionNote ? [`Nội dung đính chính: ${edition.correctionNote}`] : []),
        ],
        body: whole,
      };
    case 'withdrawal':
      return {
        lines: ['THÔNG BÁO GỠ BÀI'],
        body: [
          `Bài này, phát hành lúc ${formatDateTime(edition.publishedAt)}, đã được gỡ khỏi Cổng thông tin.`,
          'Đề nghị cơ quan báo chí không đăng, hoặc gỡ nếu đã đăng lại.',
        ],
      };
  }
}
