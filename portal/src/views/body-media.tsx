import { isFigureShape, type EditionMedia, type FigureShape, type RichNode } from '@toasoan/domain';
import type { ComponentChildren } from 'preact';
import { embedPath } from '../addresses.ts';
import * as words from '../words/index.ts';
import type { BodyContext } from './body.tsx';
import { Removed } from './removed.tsx';
import { StoryAttachment } from './story-attachment.tsx';
import { StoryAudio } from './story-audio.tsx';
import { StoryFigure } from './story-figure.tsx';
import { StoryGallery } from './story-gallery.tsx';
import { StoryVideo } from './story-video.tsx';

type MediaRenderer = (node: RichNode, media: EditionMedia, context: BodyContext) => ComponentChildren;

const text = (node: RichNode, name: string): string => {
  const value = node.attrs?.[name];
  return typeof value === 'string' ? value : '';
};

const shapeOf = (node: RichNode): FigureShape => {
  const shape = node.attrs?.['crop'];
  return isFigureShape(shape) ? shape : '';
};

/** “Ảnh 2/7” where pictures are counted. */
const countOf = (node: RichNode, { counted }: BodyContext): string | undefined => {
  const place = counted.indexOf(node);
  return place < 0 ? undefined : words.countedPicture(place + 1, counted.length);
};

const figure: MediaRenderer = (node, media, context) => (
  <StoryFigure
    media={media}
    alt={text(node, 'alt')}
    caption={text(node, 'caption')}
    credit={text(node, 'credit')}
    shape={shapeOf(node)}
    count={countOf(node, context)}
    toKeep={context.kind === 'infographic'}
    first={node === context.firstFigure}
  />
);

const video: MediaRenderer = (node, media, { slug }) => (
  <StoryVideo
    media={media}
    caption={text(node, 'caption')}
    credit={text(node, 'credit')}
    embed={slug === undefined ? undefined : embedPath(slug, media.assetId)}
  />
);

const audio: MediaRenderer = (node, media, context) => (
  <StoryAudio
    media={media}
    title={text(node, 'title')}
    caption={text(node, 'caption')}
    credit={text(node, 'credit')}
    id={`am-thanh-${context.players.indexOf(node) + 1}`}
  />
);

const attachment: MediaRenderer = (node, media) => (
  <StoryAttachment media={media} title={text(node, 'title')} />
);

const orRemoved =
  (kind: 'picture' | 'video' | 'audio' | 'document', render: MediaRenderer) =>
  (node: RichNode, context: BodyContext): ComponentChildren => {
    const media = context.media.get(text(node, 'assetId'));
    return media ? render(node, media, context) : <Removed kind={kind} />;
  };

const gallery = (node: RichNode, context: BodyContext): ComponentChildren => (
  <StoryGallery
    pictures={(node.content ?? []).map((figure) => ({
      media: context.media.get(text(figure, 'assetId')),
      alt: text(figure, 'alt'),
      caption: text(figure, 'caption'),
      credit: text(figure, 'credit'),
      shape: shapeOf(figure),
      count: countOf(figure, context),
      first: figure === context.firstFigure,
    }))}
  />
);

/** Renderers of the nodes that stand for a file; one that the edition does not hold any more leaves a notice. */
export const mediaRenderers = {
  figure: orRemoved('picture', figure),
  video: orRemoved('video', video),
  audio: orRemoved('audio', audio),
  attachment: orRemoved('document', attachment),
  gallery,
};
