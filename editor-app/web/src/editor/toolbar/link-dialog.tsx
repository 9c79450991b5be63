import { Button, Group, Stack, TextInput } from '@mantine/core';
import type { Editor } from '@tiptap/core';
import { useState, type FormEvent } from 'react';
import { Dialog } from '../../components/dialog.tsx';
import { linkAddress, linkTarget } from './link-address.ts';

interface Props {
  readonly editor: Editor;
  readonly onClose: () => void;
}

/** Sets, changes or removes the link at the caret. Without a selection the address itself becomes the text. */
export function LinkDialog({ editor, onClose }: Props) {
  const [typed, setTyped] = useState(
    () => (editor.getAttributes('link')['href'] as string | undefined) ?? '',
  );
  const [refused, setRefused] = useState(false);
  const existing = editor.isActive('link');

  const close = (): void => {
    onClose();
    editor.commands.focus();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    // The form stands inside the form of the story.
    event.stopPropagation();
    const href = linkAddress(typed);
    if (!href) return setRefused(true);
    if (editor.state.selection.empty && !existing) {
      editor
        .chain()
        .insertContent({ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] })
        .run();
    } else {
      editor.chain().extendMarkRange('link').setLink({ href }).run();
    }
    close();
  };
  const remove = (): void => {
    editor.chain().extendMarkRange('link').unsetLink().run();
    close();
  };
  return (
    <Dialog title="Đường dẫn" onClose={close} returnFocus={false}>
      <form onSubmit={submit} noValidate>
        <Stack>
          <TextInput
            label="Địa chỉ"
            placeholder="https://…"
            description={
              linkTarget(typed) ?? 'Trang web, địa chỉ thư điện tử hoặc trang của cổng (bắt đầu bằng /).'
            }
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            inputMode="url"
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
            error={refused ? 'Địa chỉ chưa đúng. Ví dụ: https://example.edu.vn' : undefined}
            data-autofocus
          />
          <Group justify="flex-end">
            {existing ? (
              <Button variant="default" onClick={remove}>
                Bỏ đường dẫn
              </Button>
            ) : null}
            <Button type="submit">Áp dụng</Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
