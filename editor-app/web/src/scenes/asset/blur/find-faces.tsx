import { Button, Group, Text } from '@mantine/core';
import type { AssetDetails, Box } from '@toasoan/domain';
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
          Đề xuất khuôn mặt
        </Button>
      ) : null}
      <div role="status">
        {looking ? <Text size="sm">Đang tìm khuôn mặt…</Text> : null}
        {faces?.length === 0 ? (
          <Text size="sm">Máy không tìm thấy khuôn mặt nào. Hãy tự xem kỹ và vẽ vùng nếu cần.</Text>
        ) : null}
        {proposals.length > 0 ? (
          <Text size="sm">
            Máy đề xuất {proposals.length} khuôn mặt chưa được làm mờ. Bấm từng khung nét đứt để nhận, hoặc
            nhận tất cả. Máy có thể bỏ sót; hãy tự xem lại.
          </Text>
        ) : null}
      </div>
      {proposals.length > 0 ? (
        <Group mt="xs">
          <Button variant="default" onClick={() => onAdopt(proposals)}>
            Nhận tất cả {proposals.length} khuôn mặt
          </Button>
        </Group>
      ) : null}
      <ErrorNotice error={saving.error} />
    </div>
  );
}
