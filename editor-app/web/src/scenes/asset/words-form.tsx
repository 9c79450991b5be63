import { Button, Checkbox, Group, NativeSelect, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { LICENCES, type AssetDetails, type AssetWords, type Licence } from '@toasoan/domain';
import { useState, type FormEvent } from 'react';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { TopicsChoice } from '../library/topics-choice.tsx';
import { Panel } from '../story/panel.tsx';
import { useDescribe } from './use-words.ts';

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
  const save = (event: FormEvent): void => {
    event.preventDefault();
    if (changed) describe.mutate(edited, { onSuccess: () => setEdited({}) });
  };

  return (
    <Panel title="Mô tả">
      <form onSubmit={save}>
        <Stack gap="sm">
          <TextInput
            label="Tên trong kho"
            maxLength={300}
            readOnly={fixed}
            value={words.title}
            onChange={(event) => put('title', event.currentTarget.value)}
          />
          <Textarea
            label="Mô tả cho người không nhìn thấy hình"
            autosize
            minRows={2}
            maxLength={1_000}
            readOnly={fixed}
            value={words.alt}
            onChange={(event) => put('alt', event.currentTarget.value)}
          />
          <Textarea
            label="Chú thích"
            autosize
            minRows={2}
            maxLength={2_000}
            readOnly={fixed}
            value={words.caption}
            onChange={(event) => put('caption', event.currentTarget.value)}
          />
          <TextInput
            label="Tác giả, nguồn"
            maxLength={300}
            readOnly={fixed}
            value={words.credit}
            onChange={(event) => put('credit', event.currentTarget.value)}
          />
          <NativeSelect
            label="Quyền sử dụng"
            data={LICENCE_OPTIONS}
            disabled={fixed}
            value={words.licence}
            onChange={(event) => put('licence', event.currentTarget.value as Licence)}
          />
          <TopicsChoice ids={words.topicIds} fixed={fixed} onChange={(ids) => put('topicIds', [...ids])} />
          <Checkbox
            size="md"
            label="Dùng chung cho mọi đơn vị"
            description="Người gửi bài của mọi đơn vị thấy và dùng được tư liệu này."
            disabled={fixed}
            checked={words.shared}
            onChange={(event) => put('shared', event.currentTarget.checked)}
          />
          <ErrorNotice error={describe.error} />
          <div role="status">
            {describe.isSuccess && !changed ? <Text c="#14532d">Đã lưu mô tả.</Text> : null}
          </div>
          {changed ? (
            <Group>
              <Button type="submit" loading={describe.isPending}>
                Lưu mô tả
              </Button>
              <Button variant="default" disabled={describe.isPending} onClick={() => setEdited({})}>
                Bỏ thay đổi
              </Button>
            </Group>
          ) : null}
        </Stack>
      </form>
    </Panel>
  );
}
