import { Button, Stack, Text } from '@mantine/core';
import type { AssetDetails, Caption } from '@toasoan/domain';
import * as words from '#words/asset/captions';
import * as common from '#words/common';
import { RequestError } from '../../../api/request-error.ts';
import lists from '../../../components/list.module.css';
import { Notice } from '../../../components/notice.tsx';
import classes from '../asset.module.css';
import { captionFiles } from '../../../components/media/player-file.ts';
import { SaveBar } from '../recipe/save-bar.tsx';
import { useRecipePart } from '../recipe/use-recipe-part.ts';
import { AddCaptions } from './add-captions.tsx';
import { captionRefusal } from './caption-refusal.ts';

const KEYS = ['captions', 'burnIn'] as const;
const MOST = 6;

/** The captions of a video: handed in as files, one for each language. */
export function CaptionsTool({ asset }: { readonly asset: AssetDetails }) {
  const part = useRecipePart(asset, KEYS);
  const { captions } = part.value;
  const shown = new Set(captionFiles(asset.files).map(({ language }) => language));
  const refusal = captionRefusal(part.error instanceof RequestError ? part.error.body : null, captions);
  const remove = (gone: Caption): void =>
    part.change({
      captions: captions.filter(({ language }) => language !== gone.language),
      // Captions that are gone cannot be burnt in.
      ...(part.value.burnIn === gone.language ? { burnIn: null } : {}),
    });
  return (
    <Stack>
      {captions.length === 0 ? <Text c="dimmed">{words.none}</Text> : null}
      <ul className={lists.plain} aria-label={words.title}>
        {captions.map((caption) => (
          <li key={caption.language} className={classes.line}>
            <span>
              {caption.label} ({caption.language})
              <span className={classes.soft}>
                {shown.has(caption.language) ? words.previewNow : words.previewLater}
              </span>
            </span>
            <Button
              variant="default"
              aria-label={words.removeNamed(caption.label)}
              onClick={() => remove(caption)}
            >
              {common.drop}
            </Button>
          </li>
        ))}
      </ul>
      {captions.length < MOST ? (
        <AddCaptions
          taken={captions}
          onAdd={(caption) => part.change({ captions: [...captions, caption] })}
        />
      ) : (
        <Text size="sm">{words.full(MOST)}</Text>
      )}
      <SaveBar
        part={part}
        what={words.what}
        refusal={
          refusal ? (
            <Notice tone="error" role="alert">
              {refusal}
            </Notice>
          ) : undefined
        }
      />
    </Stack>
  );
}
