import { Button, VisuallyHidden } from '@mantine/core';
import type { Editor } from '@tiptap/core';
import type { Remark } from '@toasoan/domain';
import { useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useSession } from '../../../api/session-context.ts';
import type { SaveState } from '../saving/save-state.ts';
import type { Saver } from '../saving/saver.ts';
import { applyFix } from './apply-fix.ts';
import { goToRemark } from './go-to-remark.ts';
import { remarkKey } from './ignored.ts';
import { RemarkList } from './remark-list.tsx';
import { RemarksHead } from './remarks-head.tsx';
import classes from './remarks.module.css';
import { useIgnored } from './use-ignored.ts';
import { useRemarks } from './use-remarks.ts';

/** Where there is a column beside the text; see `write-form.module.css`. */
const WIDE = '(min-width: 75em)';

export interface RemarksProps {
  readonly editor: Editor;
  readonly saver: Saver;
  readonly state: Pick<SaveState, 'content' | 'storyId'>;
}

/** Remarks on house style while a story is written: open beside the text, a count on a phone. Nothing waits for them. */
export function RemarksPanel({ editor, saver, state }: RemarksProps) {
  const id = useId();
  const { me } = useSession();
  const { remarks, length, refresh } = useRemarks(state.content);
  const { ignored, ignore, forget } = useIgnored(me.id, state.storyId);
  const [open, setOpen] = useState(() => window.matchMedia(WIDE).matches);
  const shown = useMemo(
    () => remarks.filter((remark) => !ignored.has(remarkKey(remark))),
    [remarks, ignored],
  );
  const { section, keepAt } = useKeptFocus(shown);

  const fix = useCallback(
    (remark: Remark, number: number) => {
      if (applyFix(remark, editor)) keepAt(number);
      refresh(saver.state().content);
    },
    [editor, saver, refresh, keepAt],
  );
  const leave = useCallback(
    (remark: Remark, number: number) => {
      keepAt(number);
      ignore(remarkKey(remark));
    },
    [ignore, keepAt],
  );
  const go = useCallback((remark: Remark) => goToRemark(remark, editor), [editor]);
  const hidden = remarks.length - shown.length;

  return (
    <section className={classes.panel} aria-label="Gợi ý khi viết" ref={section}>
      <RemarksHead
        count={shown.length}
        length={length}
        open={open}
        listId={id}
        onToggle={() => setOpen((was) => !was)}
      />
      <VisuallyHidden role="status">{shown.length} gợi ý khi viết</VisuallyHidden>
      <div id={id} hidden={!open}>
        {open ? <RemarkList remarks={shown} onFix={fix} onGo={go} onIgnore={leave} /> : null}
        {hidden > 0 ? (
          <Button size="sm" variant="subtle" onClick={forget}>
            Hiện lại {hidden} gợi ý đã bỏ qua
          </Button>
        ) : null}
      </div>
    </section>
  );
}

/** After a remark is gone from the list, the focus stands on the one in its place, or on the head of the list. */
function useKeptFocus(shown: readonly Remark[]) {
  const section = useRef<HTMLElement>(null);
  const number = useRef<number | null>(null);
  useEffect(() => {
    if (number.current === null) return;
    const items = section.current?.querySelectorAll('li') ?? [];
    const next = items[Math.min(number.current, items.length - 1)];
    (next ?? section.current?.querySelector('button'))?.focus();
    number.current = null;
  }, [shown]);
  const keepAt = useCallback((at: number) => {
    number.current = at;
  }, []);
  return { section, keepAt };
}
