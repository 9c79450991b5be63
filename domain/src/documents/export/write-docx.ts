import type { StoryContent } from '../../story/content.ts';
import { PAGE, STYLES } from './layout.ts';
import { writerOf } from './nodes.ts';
import { packDocx } from './pack-docx.ts';
import { line } from './paragraphs.ts';
import { AT_TOP, createWriter, type ExportPicture } from './writer.ts';

export interface ExportedStory extends Pick<StoryContent, 'headline' | 'standfirst' | 'byline' | 'body'> {
  /** Pictures by the ids of their assets; one that is missing is named by its alt text. */
  readonly pictures: ReadonlyMap<string, ExportPicture>;
  /** Whether notes to the desk go along, in a frame that says what they are. See `mayTakeDeskNotes`. */
  readonly deskNotes: boolean;
}

/** A story as a Word file (.docx). It tells its title and nothing else of where it comes from. */
export function writeDocx({
  headline,
  standfirst,
  byline,
  body,
  pictures,
  deskNotes,
}: ExportedStory): Uint8Array {
  const writer = createWriter(writerOf, { pictures, deskNotes });
  const blocks = [
    ...(headline === '' ? [] : [line(headline, { ...AT_TOP, style: 'Title' })]),
    ...(standfirst === '' ? [] : [line(standfirst, { ...AT_TOP, style: 'Standfirst' })]),
    ...writer.blocks(body.content, AT_TOP),
    ...(byline === '' ? [] : [line(byline, { ...AT_TOP, style: 'Byline' })]),
  ];
  return packDocx({ title: headline, blocks, page: PAGE, styles: STYLES, ...writer.parts() });
}
