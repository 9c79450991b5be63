/** The light form: pictures and films. */

export const alt = 'Mô tả ảnh';
export const altHint = 'Trong ảnh có gì, cho người không nhìn thấy.';
export const captionAndCredit = 'Chú thích, nguồn';
export const caption = 'Chú thích';
export const pictureCredit = 'Người chụp, nguồn ảnh';
export const videoCredit = 'Người quay, nguồn video';
export const dropPicture = 'Bỏ ảnh này';
export const dropVideo = 'Bỏ video này';

export const noRoom = (file: string): string =>
  `${file}: máy này không còn chỗ để giữ tệp. Hãy xóa bớt tệp trên máy rồi chọn lại.`;

export const onlyPicturesAndVideos = 'Gửi nhanh chỉ nhận ảnh và video. Tệp khác hãy gửi từ bàn viết.';
