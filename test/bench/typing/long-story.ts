import type { RichNode } from '@toasoan/domain';
import { randomFrom } from '../../support/random.ts';

const WORDS =
  'nhà trường học sinh tổ chức ngày hội đọc sách giáo viên phụ huynh cùng các em vùng cao được nghe kể chuyện về những quyển sách hay trong thư viện mới xây dựng từ nguồn xã hội hóa buổi sáng trời nắng sân trường rợp bóng cây phượng vĩ thầy hiệu trưởng phát biểu khai mạc chương trình giáo dục phổ thông đổi mới phương pháp dạy học'.split(
    ' ',
  );

/** Characters of one paragraph, about that of a news story. */
const PARAGRAPH = 400;

/** A body of about so many characters of Vietnamese words, with the pictures spread evenly between its paragraphs. */
export function longBody(characters: number, assetIds: readonly string[]): RichNode {
  const random = randomFrom(7);
  const paragraphs = Math.ceil(characters / PARAGRAPH);
  const content: RichNode[] = [];
  for (let at = 0; at < paragraphs; at++) {
    let text = '';
    while (text.length < PARAGRAPH) text += `${random.pick(WORDS)} `;
    content.push({ type: 'paragraph', content: [{ type: 'text', text: `${text.trim()}.` }] });
    const due = Math.floor(((at + 1) * assetIds.length) / paragraphs);
    const placed = Math.floor((at * assetIds.length) / paragraphs);
    for (const assetId of assetIds.slice(placed, due)) {
      content.push({
        type: 'figure',
        attrs: { assetId, alt: 'Sân trường', caption: 'Chú thích', credit: '' },
      });
    }
  }
  return { type: 'doc', content };
}
