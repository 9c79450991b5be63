/** Parts of sections that have a limit, when they are full. */

export const deskNote = 'Ghi chú cho tòa soạn';
export const infoBox = 'Hộp thông tin';
export const infoBoxTitle = 'Tiêu đề hộp';
export const questionAnswer = 'Khối hỏi – đáp';
export const question = 'Câu hỏi';
export const pullQuote = 'Câu trích nổi bật';
export const speaker = 'Dòng người nói';
export const figure = 'Con số';
export const figureMeaning = 'Dòng giải thích con số';
export const timeline = 'Dòng thời gian';
export const time = 'Thời điểm';
export const event = 'Việc diễn ra';
export const holdsAtMost = (part: string, limit: string): string => `${part} chỉ chứa được ${limit} ký tự`;
export const thisBlock = 'Khối này';
export const lastChangeNotTaken = (why: string): string => `${why}, nên thay đổi vừa rồi chưa được nhận.`;
export const shortenPasted =
  'Phần này vẫn ở bộ nhớ tạm nếu bạn vừa dán: hãy rút gọn, hoặc dán ra ngoài khối.';
export const shortenTyped = 'Hãy rút gọn, hoặc viết tiếp ra ngoài khối.';
export const notTaken = (why: string, words: string, next: string): string =>
  `${why}, nên chưa nhận “${words}”. ${next}`;
