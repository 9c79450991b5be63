/** The light form: what a piece lacks. */

export const unit = 'Chọn đơn vị gửi';
export const headline = 'Viết tít';
export const textOrPicture = 'Viết nội dung hoặc thêm ảnh';
export const topic = 'Chọn chủ đề';
export const altOf = (file: string): string => `Mô tả ảnh cho người không nhìn thấy: ${file}`;
export const childrenOf = (file: string): string => `Trả lời có trẻ em nhận ra được không: ${file}`;
export const blurOf = (file: string): string =>
  `Làm mờ ở bàn viết rồi gửi từ đó (bấm “Lưu nháp và mở trên bàn viết”): ${file}`;
