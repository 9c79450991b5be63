/** A story to read. */

export const noAlt = 'Chưa có mô tả ảnh (alt)';
export const alt = 'Mô tả ảnh:';
export const noTitle = 'Chưa có tên';
export const video = 'Video';
export const audio = 'Âm thanh';
export const source = 'Nguồn';
export const picture = 'Ảnh';

export const goToRemark = (number: number): string => `Xem góp ý ${number}`;

export const differs = 'Khác bản kia:';
export const table = 'Bảng, cuộn ngang để xem hết';
export const galleryOf = (count: number): string => `Bộ ảnh, ${count} ảnh`;

export const infoBox = 'Hộp thông tin';
export const questionAnswer = 'Hỏi – đáp';
export const pullQuote = 'Câu trích nổi bật';
export const keyFigures = 'Con số nổi bật';
export const timeline = 'Dòng thời gian';
export const gallery = 'Bộ ảnh';
export const deskNote = 'Ghi chú cho tòa soạn';
export const notPublished = 'Không đăng';

export const cover = 'Ảnh đại diện';
export const coverByDefault = 'Ảnh đại diện (ảnh hoặc video đầu tiên trong bài)';
