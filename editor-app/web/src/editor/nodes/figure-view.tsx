import type { FigureShape } from '@toasoan/domain';
import type { ReactNodeViewProps } from '@tiptap/react';
import * as words from '#words/editor/nodes';
import { MediaInText } from '../../components/text/media-in-text.tsx';
import { InfographicSwitch } from './infographic-switch.tsx';
import { MediaBlock } from './media-block.tsx';
import { MediaField } from './media-field.tsx';
import { FrameButton } from './frame-button.tsx';
import { useMediaWords } from './use-media-words.ts';

/** A picture in the text being written, or a document shown as one. */
export function FigureView(view: ReactNodeViewProps) {
  const { asset, field } = useMediaWords(view);
  const alt = field('alt');
  const shape = (view.node.attrs as { readonly crop: FigureShape }).crop;
  const infographic = asset?.kind === 'document';
  return (
    <MediaBlock
      view={view}
      asset={asset}
      what={infographic ? words.infographic : words.picture}
      fields={
        <>
          <MediaField
            label={words.alt}
            hint={infographic ? words.infographicAltHint : words.pictureAltHint}
            wanted="alt"
            {...alt}
          />
          <MediaField label={words.caption} {...field('caption')} />
          <MediaField label={infographic ? words.credit : words.pictureCredit} {...field('credit')} />
          {asset?.kind === 'picture' ? <FrameButton view={view} asset={asset} /> : null}
          <InfographicSwitch view={view} asset={asset} />
        </>
      }
    >
      <MediaInText
        type="figure"
        asset={asset}
        alt={alt.value}
        shape={shape}
        sizes="(min-width: 62em) 40rem, 90vw"
      />
    </MediaBlock>
  );
}
