import { Button } from '@mantine/core';
import type { Editor } from '@tiptap/core';
import {
  placedThreads,
  runningText,
  type PlacedThread,
  type RichNode,
  type StoryContent,
} from '@toasoan/domain';
import { useDeferredValue, useEffect, useId, useMemo, useState } from 'react';
import * as review from '#words/review';
import * as words from '#words/write/passages';
import { useStory } from '../../../api/stories.ts';
import { FIELD_IDS } from '../../../components/missing-parts.tsx';
import '../../../review/passage-mark.css';
import { numbersOf, ThreadList } from '../../../review/thread-list.tsx';
import type { SaveState } from '../saving/save-state.ts';
import { STANDFIRST_ID } from '../text-fields.tsx';
import { decorationsOf, PASSAGES, passagePlugin, placeOf } from './passage-plugin.ts';
import classes from '../remarks/remarks.module.css';

/** Pause in typing after which passages are looked for again. */
const PAUSE = 700;

export interface PassagesProps {
  readonly editor: Editor;
  readonly state: Pick<SaveState, 'content' | 'storyId' | 'replacements'>;
}

/** Remarks of others on passages, while the story is written: marked in the text, listed beside it, to be answered. */
export function PassagesPanel({ editor, state }: PassagesProps) {
  return state.storyId === null ? null : (
    <Remarks
      storyId={state.storyId}
      editor={editor}
      content={state.content}
      replacements={state.replacements}
    />
  );
}

interface Props {
  readonly storyId: string;
  readonly editor: Editor;
  readonly content: StoryContent;
  readonly replacements: number;
}

const NONE = [] as const;

function Remarks({ storyId, editor, content, replacements }: Props) {
  const id = useId();
  const [open, setOpen] = useState(true);
  const comments = useStory(storyId).data?.comments ?? NONE;
  const settled = useSettledContent(content);
  const threads = useMemo(() => placedThreads(comments, runningText(settled)), [comments, settled]);
  const numbers = useMemo(() => numbersOf(threads), [threads]);

  useEffect(() => {
    const plugin = passagePlugin();
    editor.registerPlugin(plugin);
    return () => void (editor.isDestroyed || editor.unregisterPlugin(PASSAGES));
  }, [editor]);
  useEffect(() => {
    const { doc, tr } = editor.state;
    const body = doc.toJSON() as RichNode;
    const running = runningText({ ...settled, body });
    const shown = decorationsOf(doc, body, running, placedThreads(comments, running));
    editor.view.dispatch(tr.setMeta(PASSAGES, shown).setMeta('addToHistory', false));
  }, [editor, comments, settled, replacements]);

  const go = ({ root, at }: PlacedThread): void => {
    const place = placeOf(PASSAGES.getState(editor.state), root.id);
    if (place) return void editor.chain().setTextSelection(place).focus().scrollIntoView().run();
    const { lines } = runningText(content);
    const line = lines.findLast(({ start }) => at !== null && start <= at.from)?.place;
    if (line?.part !== 'field') return;
    const field = document.getElementById(line.field === 'standfirst' ? STANDFIRST_ID : FIELD_IDS.headline);
    field?.scrollIntoView({ block: 'center' });
    field?.focus({ preventScroll: true });
  };

  const waiting = threads.filter(({ root }) => root.resolved === null).length;
  if (threads.length === 0) return null;
  return (
    <section className={classes.panel} aria-label={review.byPassage}>
      <h2 className={classes.title}>
        <Button
          variant="default"
          fullWidth
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen((was) => !was)}
        >
          {words.titleCounted(waiting)}
        </Button>
      </h2>
      <div id={id} hidden={!open}>
        {open ? <ThreadList storyId={storyId} threads={threads} numbers={numbers} onGo={go} /> : null}
      </div>
    </section>
  );
}

/** What is written, once the typing pauses. */
function useSettledContent(content: StoryContent): StoryContent {
  const [settled, setSettled] = useState(content);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(content), PAUSE);
    return () => clearTimeout(timer);
  }, [content]);
  return useDeferredValue(settled);
}
