/** What can be wrong with an archived object, as people are told of it. */
export const ARCHIVE_FAULTS = {
  missing: 'thiếu tệp',
  altered: 'tệp đã bị thay đổi',
  extra: 'có tệp lạ',
  inventory: 'bản kê không đúng cấu trúc',
  sidecar: 'mã kiểm tra của bản kê không khớp',
  declaration: 'dấu hiệu OCFL thiếu hoặc sai',
  absent: 'không tìm thấy hồ sơ trong kho',
  unreadable: 'không đọc được tệp',
} as const;
export type ArchiveFaultKind = keyof typeof ARCHIVE_FAULTS;
export const archiveFaultKinds = Object.keys(ARCHIVE_FAULTS) as [ArchiveFaultKind, ...ArchiveFaultKind[]];

/** A fault with the file it was found in, below the object's root. */
export interface ArchiveFault {
  readonly kind: ArchiveFaultKind;
  readonly file: string;
}

/** What reading a whole object came to. Sound: no faults. */
export interface ObjectCheck {
  readonly storyId: string;
  readonly versions: number;
  readonly files: number;
  readonly bytes: number;
  readonly faults: readonly ArchiveFault[];
}

export const faultInWords = ({ kind, file }: ArchiveFault): string => `${ARCHIVE_FAULTS[kind]}: ${file}`;

/** What who answers for the archive is told of a fault. */
export const archiveFaultNotice = (headline: string, files: number): string =>
  `Hồ sơ lưu trữ của bài “${headline}” có ${files} tệp hỏng.`;
