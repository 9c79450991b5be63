/** Blurring faces. */

export const remaking = 'Đang làm lại các bản của hình với vùng làm mờ. Xong sẽ xem và xác nhận được ở đây.';
export const noPicture = 'Chưa có hình để vẽ vùng làm mờ.';
export const howToDraw =
  'Kéo chuột trên hình để vẽ vùng; trên điện thoại bấm “Vẽ bằng ngón tay” trước. Với bàn phím: chọn vùng rồi dùng phím mũi tên để dời, Shift + mũi tên để đổi cỡ, Ctrl để đi từng bước nhỏ, Delete để xóa.';
export const addRegion = 'Thêm vùng ở giữa';
export const drawByFinger = 'Vẽ bằng ngón tay';
export const originalToDrawOn = 'Bản gốc để vẽ vùng làm mờ';
export const pictureToDrawOn = 'Hình để vẽ vùng làm mờ';
export const drawOnOriginal = 'Vẽ trên bản gốc chưa làm mờ';
export const viewIsRecorded = 'Mỗi lần xem bản gốc đều được ghi lại.';
export const noRegions = 'Chưa có vùng làm mờ nào.';
export const regionAt = (number: number, place: string): string => `Vùng ${number}: ${place}`;
export const removeRegion = (number: number): string => `Xóa vùng ${number}`;
export const remove = 'Xóa';
export const what = 'vùng làm mờ';

export const place = (left: string, top: string, width: string, height: string): string =>
  `cách trái ${left}, cách trên ${top}, rộng ${width}, cao ${height}`;

export const making = 'Đang tạo bản làm mờ. Xong sẽ xem và xác nhận được ở đây.';
export const result = 'Kết quả làm mờ';
export const original = 'Bản gốc, trước khi làm mờ';
export const showOriginal = 'Xem bản gốc, trước khi làm mờ';
export const regionsStandStill =
  'Vùng mờ đứng yên suốt video. Hãy xem hết video: nếu trẻ em đi ra ngoài vùng mờ thì chưa được xác nhận.';
export const confirmed = 'Đã xác nhận: mọi trẻ em trong tư liệu này đã được làm mờ.';
export const confirm = 'Xác nhận đã làm mờ mọi trẻ em';
export const saveFirst = 'Hãy lưu vùng làm mờ và đợi bản mới trước khi xác nhận.';

export const findFaces = 'Đề xuất khuôn mặt';
export const findingFaces = 'Đang tìm khuôn mặt…';
export const noFaces = 'Máy không tìm thấy khuôn mặt nào. Hãy tự xem kỹ và vẽ vùng nếu cần.';
export const facesFound = (count: number): string =>
  `Máy đề xuất ${count} khuôn mặt chưa được làm mờ. Bấm từng khung nét đứt để nhận, hoặc nhận tất cả. Máy có thể bỏ sót; hãy tự xem lại.`;
export const takeAllFaces = (count: number): string => `Nhận tất cả ${count} khuôn mặt`;

export const layer = 'Hình và các vùng làm mờ';
export const takeFace = (place: string): string => `Nhận khuôn mặt được đề xuất: ${place}`;

export const regionNamed = (number: number, place: string): string => `Vùng làm mờ ${number}: ${place}`;

export const regionCount = (count: number, full: boolean): string =>
  `Có ${count} vùng làm mờ${full ? ', đã đến giới hạn' : ''}.`;
