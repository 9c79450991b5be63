import { Button, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import {
  hasSubstance,
  STORY_KINDS,
  TEMPLATES,
  templateIds,
  type RichNode,
  type TemplateId,
} from '@toasoan/domain';
import type { Editor, JSONContent } from '@tiptap/core';
import { IconTemplate } from '@tabler/icons-react';
import { useState } from 'react';
import * as words from '#words/write/templates';
import { Dialog } from '../../../components/dialog.tsx';
import { Notice } from '../../../components/notice.tsx';
import type { Saver } from '../saving/saver.ts';
import classes from './templates.module.css';

export interface TemplateProps {
  readonly editor: Editor;
  readonly saver: Saver;
}

/** Begins the text from a form. Where something is written already it asks before it takes its place. */
export function TemplateChoice({ editor, saver }: TemplateProps) {
  const [opened, dialog] = useDisclosure(false);
  const [asked, setAsked] = useState<TemplateId | null>(null);
  const close = (): void => {
    setAsked(null);
    dialog.close();
  };
  const begin = (id: TemplateId): void => {
    const { body, kind } = TEMPLATES[id];
    // One step of the editor's history, so that it can be undone.
    editor
      .chain()
      .setContent(body as JSONContent, { emitUpdate: true })
      .run();
    saver.edit({ ...saver.state().content, kind });
    close();
    // Once the dialog has given the focus back.
    setTimeout(() => editor.chain().focus('start').scrollIntoView().run(), 150);
  };
  const choose = (id: TemplateId): void =>
    hasSubstance(editor.getJSON() as RichNode) ? setAsked(id) : begin(id);
  return (
    <>
      <Button
        size="sm"
        variant="subtle"
        leftSection={<IconTemplate size={20} aria-hidden />}
        onClick={dialog.open}
      >
        {words.begin}
      </Button>
      {opened ? (
        <Dialog title={words.begin} onClose={close} size="lg" large>
          {asked ? (
            <Notice tone="warning" role="alert">
              <Text>{words.replaceWarning(TEMPLATES[asked].label)}</Text>
              <Group gap="sm" mt="sm">
                <Button onClick={() => begin(asked)}>{words.replace}</Button>
                <Button variant="default" onClick={() => setAsked(null)}>
                  {words.chooseAgain}
                </Button>
              </Group>
            </Notice>
          ) : (
            <>
              <Text mb="sm">{words.explanation}</Text>
              <ul className={classes.list}>
                {templateIds.map((id) => (
                  <li key={id}>
                    <button type="button" className={classes.choice} onClick={() => choose(id)}>
                      <strong>{TEMPLATES[id].label}</strong>
                      <span>{TEMPLATES[id].hint}</span>
                      <span className={classes.kind}>{words.kind(STORY_KINDS[TEMPLATES[id].kind])}</span>
                    </button>
                  </li>
                ))}
              </ul>
            </>
          )}
        </Dialog>
      ) : null}
    </>
  );
}
