import type { AssetDetails } from '@toasoan/domain';
import type { RefObject } from 'react';
import * as words from '#words/asset/page';
import { BlurTool } from './blur/blur-tool.tsx';
import { CaptionsTool } from './captions/captions-tool.tsx';
import { ChaptersTool } from './chapters/chapters-tool.tsx';
import { FocusTool } from './focus/focus-tool.tsx';
import { Tool } from './tool.tsx';
import { PosterTool } from './video/poster-tool.tsx';
import { VariantsTool } from './video/variants-tool.tsx';

interface Props {
  readonly asset: AssetDetails;
  readonly player: RefObject<HTMLMediaElement>;
}

/** The tools that go with the kind of asset. A document has none. */
export function Tools({ asset, player }: Props) {
  switch (asset.kind) {
    case 'picture':
      return <SightTools asset={asset} />;
    case 'video':
      return (
        <>
          <Tool title={words.captions}>
            <CaptionsTool asset={asset} />
          </Tool>
          <Tool title={words.poster}>
            <PosterTool asset={asset} player={player} />
          </Tool>
          <Tool title={words.variants}>
            <VariantsTool asset={asset} />
          </Tool>
          <SightTools asset={asset} />
        </>
      );
    case 'audio':
      return (
        <Tool title={words.chapters}>
          <ChaptersTool asset={asset} player={player} />
        </Tool>
      );
    case 'document':
    case null:
      return null;
  }
}

/** For whatever is seen: what of it counts, and what nobody may recognise. */
function SightTools({ asset }: Pick<Props, 'asset'>) {
  return (
    <>
      <Tool title={words.focusAndCrops}>
        <FocusTool asset={asset} />
      </Tool>
      <Tool title={words.blur}>
        <BlurTool asset={asset} />
      </Tool>
    </>
  );
}
