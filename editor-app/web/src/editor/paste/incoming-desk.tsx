import { Button, Group, Text } from '@mantine/core';
import type { Editor } from '@tiptap/core';
import * as words from '#words/editor/paste';
import { isBlank } from '../sections/section-place.ts';
import { useState } from 'react';
import { Dialog } from '../../components/dialog.tsx';
import { Notice } from '../../components/notice.tsx';
import { LegacyQuestion } from './legacy-question.tsx';
import type { FilesToPlace } from './picture-files.ts';
import { useClipboard } from './use-clipboard.ts';
import { useIncoming } from './use-incoming.ts';

export interface IncomingDeskProps {
  readonly editor: Editor;
  /** Files that belong where the caret is. */
  readonly onFiles: (files: readonly File[]) => void;
  /** Pictures with the places where they belong. */
  readonly onPictures: (pictures: readonly FilesToPlace[]) => void;
  /** Takes the title of a document as the headline; false where there is one. */
  readonly onTitle: (title: string) => boolean;
}

/** Takes in what is pasted, dropped, and chosen as a Word file, and says what became of it. */
export function IncomingDesk({ editor, onFiles, onPictures, onTitle }: IncomingDeskProps) {
  const { busy, outcome, asked, read, put, dismiss, forget } = useIncoming({
    editor,
    onFiles,
    onPictures,
    onTitle,
  });
  const [word, setWord] = useState<{ readonly file: File; readonly dropped: boolean } | null>(null);
  const bring = (file: File, whole: boolean): void => {
    setWord(null);
    const { from, to } = editor.state.selection;
    void read({ source: { kind: 'word', file }, files: [], range: whole ? null : { from, to } });
  };
  useClipboard(editor, {
    onText: (pasted) => void read(pasted),
    onDropped: (file) => setWord({ file, dropped: true }),
    onChosen: (file) => (isBlank(editor.state.doc) ? bring(file, true) : setWord({ file, dropped: false })),
  });
  return (
    <>
      <div role="status">
        {busy ? <Text size="sm">{words.reading}</Text> : null}
        {outcome?.tone === 'info' ? <Told lines={outcome.lines} onClose={dismiss} /> : null}
      </div>
      {outcome?.tone === 'error' ? (
        <Notice tone="error" role="alert">
          {outcome.lines.map((line) => (
            <Text key={line}>{line}</Text>
          ))}
        </Notice>
      ) : null}
      {asked ? (
        <LegacyQuestion
          incoming={asked.incoming}
          encoding={asked.encoding}
          onDecode={() => {
            forget();
            void read(asked.coming, asked.encoding);
          }}
          onKeep={() => put(asked.coming, asked.incoming)}
          onClose={forget}
        />
      ) : null}
      {word ? (
        <Dialog title={words.importTitle} onClose={() => setWord(null)}>
          <Text mb="md">{word.file.name}</Text>
          <Group gap="sm">
            <Button onClick={() => bring(word.file, false)}>{words.insertAtCursor}</Button>
            <Button variant="default" onClick={() => bring(word.file, true)}>
              {words.replaceAll}
            </Button>
            {word.dropped ? (
              <Button
                variant="default"
                onClick={() => {
                  setWord(null);
                  onFiles([word.file]);
                }}
              >
                {words.attachFile}
              </Button>
            ) : null}
          </Group>
        </Dialog>
      ) : null}
    </>
  );
}

function Told({ lines, onClose }: { readonly lines: readonly string[]; readonly onClose: () => void }) {
  return (
    <Notice tone="info">
      {lines.map((line) => (
        <Text key={line}>{line}</Text>
      ))}
      <Button variant="default" size="compact-sm" mt="xs" onClick={onClose}>
        {words.understood}
      </Button>
    </Notice>
  );
}
