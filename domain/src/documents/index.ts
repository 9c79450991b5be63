export type { Incoming, IncomingPicture, LeftOut } from './incoming.ts';
export { charactersIn, type ReadOptions } from './clean/finish.ts';
export { readDocx, type ReadDocument } from './docx/read-docx.ts';
export { readPage } from './html/read-page.ts';
export { readPlain } from './plain/read-plain.ts';
export { pictureAt } from './picture-mark.ts';
export { bodyToHtml, htmlToBody } from './tree/to-html.ts';
export { inlineOf, plainBlocks } from './plain-blocks.ts';
export { takeTitle } from './take-title.ts';
