import { Button, Checkbox, Stack, Text } from '@mantine/core';
import type { AssetDetails } from '@toasoan/domain';
import { useState } from 'react';
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
  if (isAtWork(asset))
    return <Text role="status">Đang tạo bản làm mờ. Xong sẽ xem và xác nhận được ở đây.</Text>;
  return (
    <Stack gap="sm">
      <h3>Kết quả làm mờ</h3>
      {before ? (
        <img
          src={originalUrl(asset.id)}
          alt="Bản gốc, trước khi làm mờ"
          style={{ width: '100%', height: 'auto', maxHeight: '75vh', objectFit: 'contain' }}
        />
      ) : (
        <PicturePreview asset={asset} />
      )}
      {mayCompare ? (
        <Checkbox
          size="md"
          label="Xem bản gốc, trước khi làm mờ"
          description="Mỗi lần xem bản gốc đều được ghi lại."
          checked={before}
          onChange={(event) => setBefore(event.currentTarget.checked)}
        />
      ) : null}
      {asset.kind === 'video' ? (
        <Text size="sm">
          Vùng mờ đứng yên suốt video. Hãy xem hết video: nếu trẻ em đi ra ngoài vùng mờ thì chưa được xác
          nhận.
        </Text>
      ) : null}
      <ErrorNotice error={answer.error} />
      {asset.children === 'blurred' ? (
        <Text role="status" c="#14532d">
          Đã xác nhận: mọi trẻ em trong tư liệu này đã được làm mờ.
        </Text>
      ) : (
        <Button
          style={{ alignSelf: 'flex-start' }}
          disabled={changed}
          loading={answer.isPending}
          onClick={() => answer.mutate({ answer: 'blurred', consentIds: [] })}
        >
          Xác nhận đã làm mờ mọi trẻ em
        </Button>
      )}
      {changed ? <Text size="sm">Hãy lưu vùng làm mờ và đợi bản mới trước khi xác nhận.</Text> : null}
    </Stack>
  );
}
