import type { SectionFull } from './section-keys.ts';

/** What the parts of sections that have a limit are called in a sentence. */
const PARTS: Readonly<Record<string, string>> = {
  deskNote: 'Ghi chú cho tòa soạn',
  infoBox: 'Hộp thông tin',
  infoBoxTitle: 'Tiêu đề hộp',
  questionAnswer: 'Khối hỏi – đáp',
  question: 'Câu hỏi',
  pullQuoteText: 'Câu trích nổi bật',
  speaker: 'Dòng người nói',
  keyNumber: 'Con số',
  keyLabel: 'Dòng giải thích con số',
  timeline: 'Dòng thời gian',
  timelineTime: 'Thời điểm',
  timelineText: 'Việc diễn ra',
};
const SHOWN = 60;

/** What was not taken and why, and what to do next; of long words their beginning. */
export function fullInWords({ part, limit, refused }: SectionFull): string {
  const what = `${PARTS[part] ?? 'Khối này'} chỉ chứa được ${limit.toLocaleString('vi')} ký tự`;
  const words = refused.replace(/\s+/g, ' ').trim();
  if (words === '') return `${what}, nên thay đổi vừa rồi chưa được nhận.`;
  const quoted = words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words;
  const next =
    words.length > 1
      ? ' Phần này vẫn ở bộ nhớ tạm nếu bạn vừa dán: hãy rút gọn, hoặc dán ra ngoài khối.'
      : ' Hãy rút gọn, hoặc viết tiếp ra ngoài khối.';
  return `${what}, nên chưa nhận “${quoted}”.${next}`;
}
