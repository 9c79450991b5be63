import { Button, Checkbox, Stack, Text } from '@mantine/core';
import type { AssetDetails } from '@toasoan/domain';
import { useState } from 'react';
import * as words from '#words/asset/blur';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { useAnswerChildren } from '../children/use-answer-children.ts';
import { PicturePreview } from '../../../components/media/picture-preview.tsx';
import { isShowable, originalUrl } from '../../../api/preview.ts';
import { isAtWork } from '../../../api/assets.ts';

interface Props {
  readonly asset: AssetDetails;
  /** True while regions are drawn that are not saved. */
  readonly changed: boolean;
}

/** Shows the blurred result beside what it was, and takes a person's word that no child can be recognised. */
export function ConfirmBlur({ asset, changed }: Props) {
  const [before, setBefore] = useState(false);
  const answer = useAnswerChildren(asset);
  const mayCompare = asset.kind === 'picture' && asset.may.takeOriginal && isShowable(asset);
  if (asset.recipe.blur.length === 0) return null;
  if (isAtWork(asset)) return <Text role="status">{words.making}</Text>;
  return (
    <Stack gap="sm">
      <h3>{words.result}</h3>
      {before ? (
        <img
          src={originalUrl(asset.id)}
          alt={words.original}
          style={{ width: '100%', height: 'auto', maxHeight: '75vh', objectFit: 'contain' }}
        />
      ) : (
        <PicturePreview asset={asset} />
      )}
      {mayCompare ? (
        <Checkbox
          size="md"
          label={words.showOriginal}
          description={words.viewIsRecorded}
          checked={before}
          onChange={(event) => setBefore(event.currentTarget.checked)}
        />
      ) : null}
      {asset.kind === 'video' ? <Text size="sm">{words.regionsStandStill}</Text> : null}
      <ErrorNotice error={answer.error} />
      {asset.children === 'blurred' ? (
        <Text role="status" c="#14532d">
          {words.confirmed}
        </Text>
      ) : (
        <Button
          style={{ alignSelf: 'flex-start' }}
          disabled={changed}
          loading={answer.isPending}
          onClick={() => answer.mutate({ answer: 'blurred', consentIds: [] })}
        >
          {words.confirm}
        </Button>
      )}
      {changed ? <Text size="sm">{words.saveFirst}</Text> : null}
    </Stack>
  );
}
