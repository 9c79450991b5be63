import { NativeSelect, Stack, Text } from '@mantine/core';
import { FILE_ROLES, FILLS, type AssetDetails, type FileRole, type Recipe } from '@toasoan/domain';
import * as words from '#words/asset/video';
import classes from '../asset.module.css';
import { savedUrl } from '../../../api/preview.ts';
import lists from '../../../components/list.module.css';
import { bytesInWords } from '../../../components/media/in-words.ts';
import { SaveBar } from '../recipe/save-bar.tsx';
import { useRecipePart } from '../recipe/use-recipe-part.ts';
import { isAtWork } from '../../../api/assets.ts';

const KEYS = ['vertical', 'square', 'burnIn'] as const;
const FILL_OPTIONS = [
  { value: '', label: words.notMade },
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
        label={words.portrait}
        data={FILL_OPTIONS}
        value={vertical ?? ''}
        onChange={(event) => part.change({ vertical: (event.currentTarget.value || null) as Fill | null })}
      />
      <NativeSelect
        label={words.square}
        data={FILL_OPTIONS}
        value={square ?? ''}
        onChange={(event) => part.change({ square: (event.currentTarget.value || null) as Fill | null })}
      />
      <NativeSelect
        label={words.burnCaptions}
        description={captions.length === 0 ? words.saveCaptionsFirst : undefined}
        disabled={captions.length === 0}
        data={[
          { value: '', label: words.notBurnt },
          ...captions.map(({ language, label }) => ({ value: language, label })),
        ]}
        value={burnIn ?? ''}
        onChange={(event) => part.change({ burnIn: event.currentTarget.value || null })}
      />
      <SaveBar part={part} what={words.what} />
      {made.length > 0 ? (
        <ul className={lists.plain} aria-label={words.made}>
          {made.map((file) => (
            <li key={file.name}>
              <a href={savedUrl(asset.id, file)} className={classes.button} download>
                {words.download(FILE_ROLES[file.role], file.label ? ` (${file.label})` : '')}
              </a>
              <span className={classes.soft}>{bytesInWords(file.bytes)}</span>
            </li>
          ))}
        </ul>
      ) : (
        <Text c="dimmed">{isAtWork(asset) ? words.atWork : words.noneYet}</Text>
      )}
    </Stack>
  );
}
