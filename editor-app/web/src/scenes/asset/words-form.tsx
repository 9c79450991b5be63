import { Button, Checkbox, Group, NativeSelect, Stack, Text, Textarea, TextInput } from '@mantine/core';
import {
  LICENCES,
  TEXT_LIMITS,
  type AssetDetails,
  type AssetText,
  type AssetWords,
  type Licence,
} from '@toasoan/domain';
import { useState, type ChangeEvent, type FormEvent } from 'react';
import * as texts from '#words/asset/page';
import * as mediaFields from '#words/media-fields';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { TopicsChoice } from '../library/topics-choice.tsx';
import { Panel } from '../../components/page/panel.tsx';
import { useDescribe } from './use-words.ts';

type Typed = ChangeEvent<HTMLInputElement | HTMLTextAreaElement>;
const LICENCE_OPTIONS = Object.entries(LICENCES).map(([value, label]) => ({ value, label }));

/** What the library says of an asset, to be put better. What another person says meanwhile of other fields stays. */
export function WordsForm({ asset }: { readonly asset: AssetDetails }) {
  const [edited, setEdited] = useState<Partial<AssetWords>>({});
  const describe = useDescribe(asset);
  const words = { ...asset.words, ...edited };
  const fixed = !asset.may.change;
  const changed = Object.keys(edited).length > 0;

  const put = <Key extends keyof AssetWords>(key: Key, value: AssetWords[Key]): void => {
    describe.reset();
    setEdited((before) => {
      const { [key]: _, ...rest } = before;
      const back = JSON.stringify(value) === JSON.stringify(asset.words[key]);
      return back ? rest : { ...before, [key]: value };
    });
  };
  const text = (key: AssetText) => ({
    maxLength: TEXT_LIMITS[key],
    readOnly: fixed,
    value: words[key],
    onChange: (event: Typed) => put(key, event.currentTarget.value),
  });
  const save = (event: FormEvent): void => {
    event.preventDefault();
    if (changed) describe.mutate(edited, { onSuccess: () => setEdited({}) });
  };

  return (
    <Panel title={texts.description}>
      <form onSubmit={save}>
        <Stack gap="sm">
          <TextInput label={mediaFields.title} {...text('title')} />
          <Textarea label={mediaFields.alt} autosize minRows={2} {...text('alt')} />
          <Textarea label={mediaFields.caption} autosize minRows={2} {...text('caption')} />
          <TextInput label={mediaFields.credit} {...text('credit')} />
          <NativeSelect
            label={mediaFields.licence}
            data={LICENCE_OPTIONS}
            disabled={fixed}
            value={words.licence}
            onChange={(event) => put('licence', event.currentTarget.value as Licence)}
          />
          <TopicsChoice ids={words.topicIds} fixed={fixed} onChange={(ids) => put('topicIds', [...ids])} />
          <Checkbox
            size="md"
            label={mediaFields.sharedWithAll}
            description={texts.sharedHint}
            disabled={fixed}
            checked={words.shared}
            onChange={(event) => put('shared', event.currentTarget.checked)}
          />
          <ErrorNotice error={describe.error} />
          <div role="status">
            {describe.isSuccess && !changed ? <Text c="#14532d">{texts.descriptionSaved}</Text> : null}
          </div>
          {changed ? (
            <Group>
              <Button type="submit" loading={describe.isPending}>
                {texts.saveDescription}
              </Button>
              <Button variant="default" disabled={describe.isPending} onClick={() => setEdited({})}>
                {texts.dropDescription}
              </Button>
            </Group>
          ) : null}
        </Stack>
      </form>
    </Panel>
  );
}
