import { endingOf, type EditionMedia, type FileFormat } from '@toasoan/domain';
import * as words from '../words/index.ts';
import { useFileAddresses } from './file-addresses.ts';
import { fileOf } from './files-of.ts';
import { Removed } from './removed.tsx';
import { sizeInWords } from './words.ts';

interface StoryAttachmentProps {
  readonly media: EditionMedia;
  readonly title: string;
}

const KINDS: Partial<Record<FileFormat, string>> = { pdf: 'PDF', docx: 'Word' };

/** A document to be saved: what it is called, what it is and how large. */
export function StoryAttachment({ media, title }: StoryAttachmentProps) {
  const addresses = useFileAddresses();
  const file = fileOf(media, 'attachment');
  if (!file) return <Removed kind="document" />;
  const name = title || withoutEnding(media.fileName ?? '') || words.attachment;
  const facts = [
    KINDS[file.format] ?? file.format.toUpperCase(),
    ...(media.pages ? [words.pageCount(media.pages)] : []),
    sizeInWords(file.bytes),
  ];
  return (
    <p class="attachment">
      <a href={addresses.file(file)} download={`${fileNameOf(name)}.${endingOf(file.format)}`}>
        <span class="attachment-name">{name}</span>
        <span class="attachment-facts">{words.downloadOf(facts.join(', '))}</span>
      </a>
    </p>
  );
}

const withoutEnding = (fileName: string): string => fileName.replace(/\.[A-Za-z0-9]{1,5}$/, '').trim();

/** What file systems refuse in a name is a space. */
const fileNameOf = (name: string): string =>
  name
    .replace(/[\p{C}\\/:*?"<>|]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 120) || 'van-ban';
