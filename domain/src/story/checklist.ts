import { remarksOf, type RemarkSettings } from '../remarks/remarks-of.ts';
import { REMARK_RULES, remarkRuleIds } from '../remarks/rules.ts';
import { wordsOf } from '../remarks/words.ts';
import { placedMediaOf, walk } from './rich-node.ts';
import { missingParts } from './content-parts.ts';
import type { StoryContent } from './content.ts';
import type { ChildrenFact } from './facts.ts';

/** What is looked at before a story is approved, and on what ground. */
interface Item {
  readonly label: string;
  readonly source: string;
  /** A story is not approved while it is open. What is required is a setting of this table. */
  readonly required: boolean;
  /** `computed`: seen in the story itself. `person`: only somebody who looked can say so. */
  readonly by: 'computed' | 'person';
}

const HOUSE = 'Quy ước của tòa soạn';

/** The checklist for the head, in the order it is shown. */
export const CHECKLIST = {
  complete: { label: 'Bài đủ tít và nội dung', source: HOUSE, required: true, by: 'computed' },
  topics: {
    label: 'Bài gắn với chủ đề của kế hoạch truyền thông',
    source: 'Kế hoạch truyền thông của Sở',
    required: true,
    by: 'computed',
  },
  alt: {
    label: 'Mọi ảnh có mô tả cho người không nhìn thấy (alt)',
    source: 'Thông tư 26/2020/TT-BTTTT',
    required: true,
    by: 'computed',
  },
  consents: {
    label: 'Ảnh, video có trẻ em đã trả lời và đủ đồng ý',
    source: 'Luật 91/2025/QH15, điều 24; Nghị định 356/2025/NĐ-CP',
    required: true,
    by: 'computed',
  },
  style: { label: 'Không còn lỗi phải sửa theo quy tắc viết', source: HOUSE, required: true, by: 'computed' },
  credits: { label: 'Ảnh, video ghi người chụp hoặc nguồn', source: HOUSE, required: false, by: 'computed' },
  safe_links: {
    label: 'Liên kết dùng địa chỉ an toàn (https)',
    source: HOUSE,
    required: false,
    by: 'computed',
  },
  remarks: { label: 'Góp ý theo đoạn đã sửa xong', source: HOUSE, required: false, by: 'computed' },
  facts: {
    label: 'Đã kiểm tra số liệu, ngày giờ, tên người và tên đơn vị',
    source: HOUSE,
    required: true,
    by: 'person',
  },
  people: {
    label: 'Người được nêu tên hoặc nhận ra trong ảnh đồng ý cho đăng',
    source: 'Luật 91/2025/QH15',
    required: true,
    by: 'person',
  },
  secrets: {
    label: 'Không có nội dung mật hoặc chưa được phép công bố',
    source: 'Luật Bảo vệ bí mật nhà nước',
    required: true,
    by: 'person',
  },
  links: { label: 'Đã mở thử các liên kết trong bài', source: HOUSE, required: true, by: 'person' },
} as const satisfies Record<string, Item>;
export type CheckId = keyof typeof CHECKLIST;
export const checkIds = Object.keys(CHECKLIST) as [CheckId, ...CheckId[]];

/** What the checklist looks at. */
export interface Checked {
  readonly content: StoryContent;
  readonly children: readonly Pick<ChildrenFact, 'answered' | 'allowed'>[];
  /** Threads on passages nobody has settled. */
  readonly openRemarks: number;
}

/** A line of the checklist for one story. */
export interface CheckLine extends Item {
  readonly id: CheckId;
  /** False for what only a person can say: their answer comes with the approval. */
  readonly done: boolean;
  /** How many places are open; 0 where there is nothing to count. */
  readonly open: number;
}

/** The checklist of a story. What does not concern it (links, where it has none) is left out. */
export function checklistOf(checked: Checked): CheckLine[] {
  const open = openPlaces(checked);
  return checkIds
    .filter((id) => id !== 'links' || hrefsIn(checked.content).length > 0)
    .map((id) => ({
      id,
      ...CHECKLIST[id],
      done: CHECKLIST[id].by === 'computed' && open[id] === 0,
      open: open[id] ?? 0,
    }));
}

/** What still keeps a story from being approved: computed lines that are open, and those a person has to answer. */
export const requiredChecks = (lines: readonly CheckLine[]): CheckId[] =>
  lines.filter(({ required, done }) => required && !done).map(({ id }) => id);

/** The required checks that stay open with these answers. Nobody answers for what is computed. */
export const openChecks = (required: readonly CheckId[], answers: readonly string[]): CheckId[] =>
  required.filter((id) => CHECKLIST[id].by === 'computed' || !answers.includes(id));

/** Of the rules of style only those that hold a story back: this is asked at every look at a story. */
const BLOCKING: RemarkSettings = Object.fromEntries(
  remarkRuleIds.filter((id) => REMARK_RULES[id].severity !== 'block').map((id) => [id, 'off']),
);

function openPlaces({ content, children, openRemarks }: Checked): Readonly<Partial<Record<CheckId, number>>> {
  const missing = missingParts(content);
  const media = placedMediaOf(content.body).filter(({ type }) => type === 'figure' || type === 'video');
  const count = <One>(all: readonly One[], is: (one: One) => boolean): number => all.filter(is).length;
  return {
    complete: count(missing, (part) => part === 'headline' || part === 'body' || part === 'title'),
    topics: count(missing, (part) => part === 'topics'),
    alt: count(media, ({ type, alt }) => type === 'figure' && alt.trim() === ''),
    consents: count(children, ({ answered, allowed }) => !answered || allowed.length === 0),
    style: remarksOf(wordsOf(content), BLOCKING).length,
    credits: count(media, ({ credit }) => credit.trim() === ''),
    safe_links: count(hrefsIn(content), (href) => href.startsWith('http:')),
    remarks: openRemarks,
  };
}

/** The addresses the text links to. */
function hrefsIn({ body }: StoryContent): string[] {
  const marks = [...walk(body)].flatMap((node) => node.marks ?? []);
  return marks.flatMap(({ attrs }) => (typeof attrs?.['href'] === 'string' ? [attrs['href']] : []));
}
