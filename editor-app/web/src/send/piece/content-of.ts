import { cleanLine, cleanText, type RichNode, type StoryContent } from '@toasoan/domain';
import type { Piece, PieceFile } from './piece.ts';
import { blocksOfText } from './text-body.ts';

/** The story's content a piece stands for; files that have not arrived are left out. */
export function contentOf({ words, files }: Pick<Piece, 'words' | 'files'>): StoryContent {
  const media = files.flatMap((file) => (file.assetId === null ? [] : [mediaBlock(file, file.assetId)]));
  const blocks = [...blocksOfText(words.text), ...media];
  return {
    kind: words.kind,
    headline: cleanLine(words.headline),
    standfirst: '',
    byline: '',
    body: { type: 'doc', content: blocks.length > 0 ? blocks : [{ type: 'paragraph' }] },
    topicIds: [...words.topicIds],
    coverAssetId: null,
  };
}

const text = (value: string): string => cleanText(value).trim();

function mediaBlock(file: PieceFile, assetId: string): RichNode {
  const words = { assetId, caption: text(file.caption), credit: cleanLine(file.credit) };
  return file.kind === 'video'
    ? { type: 'video', attrs: words }
    : { type: 'figure', attrs: { ...words, alt: text(file.alt), crop: '' } };
}
