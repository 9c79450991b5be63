import { NativeSelect, Stack, Text } from '@mantine/core';
import { FILE_ROLES, FILLS, type AssetDetails, type FileRole, type Recipe } from '@toasoan/domain';
import classes from '../asset.module.css';
import { savedUrl } from '../../../api/preview.ts';
import lists from '../../../components/list.module.css';
import { bytesInWords } from '../../../components/media/in-words.ts';
import { SaveBar } from '../recipe/save-bar.tsx';
import { useRecipePart } from '../recipe/use-recipe-part.ts';
import { isAtWork } from '../../../api/assets.ts';

const KEYS = ['vertical', 'square', 'burnIn'] as const;
const FILL_OPTIONS = [
  { value: '', label: 'Không làm' },
  ...Object.entries(FILLS).map(([value, label]) => ({ value, label })),
];
type Fill = NonNullable<Recipe['vertical']>;
const ROLES: readonly FileRole[] = ['vertical', 'square', 'burned'];

/** Further shapes of a video, and captions burnt in, made on request. */
export function VariantsTool({ asset }: { readonly asset: AssetDetails }) {
  const part = useRecipePart(asset, KEYS);
  const { vertical, square, burnIn } = part.value;
  const made = asset.files.filter(({ role }) => ROLES.includes(role));
  const { captions } = asset.recipe;
  return (
    <Stack>
      <NativeSelect
        label="Video dọc 9:16"
        data={FILL_OPTIONS}
        value={vertical ?? ''}
        onChange={(event) => part.change({ vertical: (event.currentTarget.value || null) as Fill | null })}
      />
      <NativeSelect
        label="Video vuông"
        data={FILL_OPTIONS}
        value={square ?? ''}
        onChange={(event) => part.change({ square: (event.currentTarget.value || null) as Fill | null })}
      />
      <NativeSelect
        label="Ghi phụ đề vào hình, cho trang mạng xã hội"
        description={captions.length === 0 ? 'Cần lưu phụ đề trước.' : undefined}
        disabled={captions.length === 0}
        data={[
          { value: '', label: 'Không ghi' },
          ...captions.map(({ language, label }) => ({ value: language, label })),
        ]}
        value={burnIn ?? ''}
        onChange={(event) => part.change({ burnIn: event.currentTarget.value || null })}
      />
      <SaveBar part={part} what="các bản khác" />
      {made.length > 0 ? (
        <ul className={lists.plain} aria-label="Các bản đã làm xong">
          {made.map((file) => (
            <li key={file.name}>
              <a href={savedUrl(asset.id, file)} className={classes.button} download>
                Tải {FILE_ROLES[file.role]}
                {file.label ? ` (${file.label})` : ''}
              </a>
              <span className={classes.soft}>{bytesInWords(file.bytes)}</span>
            </li>
          ))}
        </ul>
      ) : (
        <Text c="dimmed">{isAtWork(asset) ? 'Đang xử lý…' : 'Chưa có bản nào.'}</Text>
      )}
    </Stack>
  );
}
