import type { EditionMedia, FileRole, MediaFile } from '@toasoan/domain';

/** The files of an asset for one use; none in editions made before there were any. */
export const filesOf = ({ files = [] }: EditionMedia, role: FileRole): MediaFile[] =>
  files.filter((file) => file.role === role);

export const fileOf = (media: EditionMedia, role: FileRole): MediaFile | undefined => filesOf(media, role)[0];
