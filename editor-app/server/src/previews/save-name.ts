import { cleanLine, type SourceFormat } from '@toasoan/domain';

/** Marks that turn the reading direction make "gpj.exe" of "exe.jpg"; the others cannot stand in names of files. */
const UNFIT = /[\p{Cf}\p{Co}\p{Cn}/\\:*?"<>|]/gu;
const MAX_NAME = 150;

/** Usual endings where they differ from the name of the format. */
const ENDINGS: Partial<Record<SourceFormat, string>> = { jpeg: 'jpg', tiff: 'tif' };

/** The name a file is saved under: the sender's words made harmless, with the ending of what the file really is. */
export function saveName(fileName: string, format: string): string {
  const words = cleanLine(fileName.replace(UNFIT, ' '))
    .replace(/\.[A-Za-z0-9]{1,5}$/, '')
    .replace(/^[. ]+|[. ]+$/g, '');
  const name = Array.from(words).slice(0, MAX_NAME).join('').trim() || 'tu-lieu';
  return `${name}.${ENDINGS[format as SourceFormat] ?? format}`;
}
