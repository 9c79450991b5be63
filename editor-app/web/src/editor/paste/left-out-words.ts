import { LEGACY_ENCODINGS } from '@toasoan/domain';
import type { Incoming } from '@toasoan/domain/documents';

/** What a person is told after a text came in; nothing where all of it did as it was. */
export function leftOutWords({
  leftOut,
  decoded,
  pictures,
}: Pick<Incoming, 'leftOut' | 'decoded' | 'pictures'>): readonly string[] {
  const { remotePictures, unreadablePictures } = leftOut;
  return [
    ...(remotePictures > 0
      ? [`${remotePictures} ảnh ở trang khác không chép được; hãy tải ảnh về máy rồi chèn vào.`]
      : []),
    ...(unreadablePictures > 0
      ? [`${unreadablePictures} ảnh bị hỏng hoặc thuộc loại tòa soạn không nhận nên đã bỏ qua.`]
      : []),
    ...(pictures.length > 0
      ? [`${pictures.length} ảnh đang được tải lên và sẽ hiện đúng chỗ trong bài.`]
      : []),
    ...(decoded
      ? [`Chữ viết bằng bảng mã cũ ${LEGACY_ENCODINGS[decoded]} đã được chuyển sang Unicode.`]
      : []),
  ];
}
