/** The point every cut keeps in view. */

export const crops = 'Xem trước các khung cắt';

export const howToChoose =
  'Chạm vào phần quan trọng nhất của hình, hoặc chọn dấu tròn rồi dùng phím mũi tên (Shift để đi nhanh, Home để về giữa). Mọi khung cắt sẽ giữ phần này.';
export const at = (place: string): string => `Điểm chính: ${place}`;

export const pageHead = '16:9, đầu trang';
export const list = '4:3, danh sách';
export const square = '1:1, vuông';
export const portrait = '4:5, dọc';
export const sharing = '1200×630, chia sẻ';
export const portraitVideo = '9:16, video dọc';
export const squareVideo = '1:1, video vuông';
export const noPicture = 'Chưa có hình để chọn điểm chính.';
export const chosenByPerson = 'Điểm chính do người chọn.';
export const foundByMachine = 'Điểm chính do máy tự tìm.';
export const automatic = 'Về tự động';
export const what = 'điểm chính';

export const place = (left: number, top: number): string => `${left} % từ trái, ${top} % từ trên`;
