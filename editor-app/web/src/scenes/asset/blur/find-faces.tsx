import { Button, Group, Text } from '@mantine/core';
import type { AssetDetails, Box } from '@toasoan/domain';
import * as words from '#words/asset/blur';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { isAtWork } from '../../../api/assets.ts';
import { useSaveRecipe } from '../use-asset.ts';

interface Props {
  readonly asset: AssetDetails;
  /** Faces found that no region covers yet. */
  readonly proposals: readonly Box[];
  readonly onAdopt: (faces: readonly Box[]) => void;
}

/** Has faces looked for on our own machine and proposes what was found; a person decides on each. */
export function FindFaces({ asset, proposals, onAdopt }: Props) {
  const saving = useSaveRecipe(asset.id);
  const { faces, recipe, recipeVersion } = asset;
  const looking = recipe.findFaces && faces === null && isAtWork(asset);
  const ask = (): void => saving.mutate({ basedOn: recipeVersion, recipe: { ...recipe, findFaces: true } });
  return (
    <div>
      {faces === null ? (
        <Button variant="default" loading={saving.isPending || looking} onClick={ask}>
          {words.findFaces}
        </Button>
      ) : null}
      <div role="status">
        {looking ? <Text size="sm">{words.findingFaces}</Text> : null}
        {faces?.length === 0 ? <Text size="sm">{words.noFaces}</Text> : null}
        {proposals.length > 0 ? <Text size="sm">{words.facesFound(proposals.length)}</Text> : null}
      </div>
      {proposals.length > 0 ? (
        <Group mt="xs">
          <Button variant="default" onClick={() => onAdopt(proposals)}>
            {words.takeAllFaces(proposals.length)}
          </Button>
        </Group>
      ) : null}
      <ErrorNotice error={saving.error} />
    </div>
  );
}
