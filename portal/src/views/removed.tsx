import type { MediaKind } from '@toasoan/domain';

const NOTICES: Readonly<Record<MediaKind, string>> = {
  picture: 'Hình ảnh này đã được gỡ.',
  video: 'Video này đã được gỡ.',
  audio: 'Tệp âm thanh này đã được gỡ.',
  document: 'Văn bản này đã được gỡ.',
};

/** Stands where a file stood that may not be shown any more. */
export const Removed = ({ kind }: { readonly kind: MediaKind }) => <p class="removed">{NOTICES[kind]}</p>;
