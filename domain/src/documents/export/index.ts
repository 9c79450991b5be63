export { CONVERSIONS, type Conversion } from './nodes.ts';
export { DESK_NOTE_LABEL } from './sections.ts';
export { writeDocx, type ExportedStory } from './write-docx.ts';
export type { ExportPicture } from './writer.ts';
export { scriptDocx } from './script-docx.ts';
