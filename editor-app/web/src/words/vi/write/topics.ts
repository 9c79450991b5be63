/** Choosing topics. */

export const choose = 'Chọn chủ đề';

export const chosen = 'Chủ đề đã chọn';
export const main = 'Chủ đề chính';
export const moveUp = (title: string): string => `Chuyển lên: ${title}`;
export const moveDown = (title: string): string => `Chuyển xuống: ${title}`;
export const remove = (title: string): string => `Bỏ chủ đề: ${title}`;

export const goesTo = 'Bài sẽ gửi tới:';
export const leadsByPlan = 'Chủ trì theo kế hoạch:';
export const noLead = 'Chủ đề này không ghi đơn vị chủ trì; Văn phòng Sở sẽ nhận bài.';

export const search = 'Tìm chủ đề (không cần gõ dấu)';
export const leads = (units: string): string => `Chủ trì: ${units}`;

export const mainDecides =
  'Chủ đề đứng đầu là chủ đề chính; chủ đề chính quyết định phòng biên tập và duyệt bài.';

export const foundAndChosen = (found: number, chosen: number, most: number | null): string =>
  `${found} chủ đề; đã chọn ${chosen}${most === null ? '' : ` (tối đa ${most})`}`;
