import type { FileOut } from '../child/stage.ts';

/** The file of a document as the public gets it, left in the output folder under this name. */
export const attachmentOf = (format: 'pdf' | 'docx'): FileOut => ({
  name: 'attachment',
  role: 'attachment',
  format,
  file: `attachment.${format}`,
  width: null,
  height: null,
  durationMs: null,
  bitRate: null,
  codecs: null,
  language: null,
  label: null,
});
