import type { ReactNodeViewProps } from '@tiptap/react';
import { TEXT_LIMITS, type AssetText, type AssetView } from '@toasoan/domain';
import { useAssetsHere } from '../../api/assets.ts';

/** What a field for one of the texts of a medium needs. */
interface TextField {
  readonly name: AssetText;
  readonly value: string;
  readonly max: number;
  /** Stays the same function over renders. */
  readonly onWrite: (words: Partial<Record<AssetText, string>>) => void;
}

interface MediaWords {
  /** Undefined while it is not known here. */
  readonly asset: AssetView | undefined;
  /** The field of a text the node has. */
  readonly field: (text: AssetText) => TextField;
}

/** The asset a block of the text shows or offers, and the words that belong to it there. */
export function useMediaWords({ node, updateAttributes }: ReactNodeViewProps): MediaWords {
  const attrs = node.attrs as Readonly<Record<AssetText | 'assetId', string>>;
  return {
    asset: useAssetsHere().get(attrs.assetId),
    field: (text) => ({
      name: text,
      value: attrs[text],
      max: TEXT_LIMITS[text],
      onWrite: updateAttributes,
    }),
  };
}
