import { Button, Group, Stack, TextInput } from '@mantine/core';
import type { Editor } from '@tiptap/core';
import { useState, type FormEvent } from 'react';
import * as words from '#words/editor/link';
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
    <Dialog title={words.title} onClose={close} returnFocus={false}>
      <form onSubmit={submit} noValidate>
        <Stack>
          <TextInput
            label={words.address}
            placeholder="https://…"
            description={linkTarget(typed) ?? words.addressHint}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            inputMode="url"
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
            error={refused ? words.addressWrong : undefined}
            data-autofocus
          />
          <Group justify="flex-end">
            {existing ? (
              <Button variant="default" onClick={remove}>
                {words.remove}
              </Button>
            ) : null}
            <Button type="submit">{words.apply}</Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
