import { Button, VisuallyHidden } from '@mantine/core';
import type { Editor } from '@tiptap/core';
import type { Remark, RemarkSettings } from '@toasoan/domain';
import { useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import * as words from '#words/write/remarks';
import { useRemarkSettings } from '../../../api/remark-settings.ts';
import { RequestError } from '../../../api/request-error.ts';
import { useSession } from '../../../api/session-context.ts';
import type { SaveState } from '../saving/save-state.ts';
import type { Saver } from '../saving/saver.ts';
import { applyFix } from './apply-fix.ts';
import { goToRemark } from './go-to-remark.ts';
import { remarkKey } from './ignored.ts';
import { RemarkList, SHOWN } from './remark-list.tsx';
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
  /** What the last attempt to send the story on was refused with. */
  readonly error: unknown;
}

const NOTHING_SET: RemarkSettings = {};
const NO_REMARKS: readonly Remark[] = [];

/**
 * Remarks on house style while a story is written: open beside the text, a count on a phone. Nothing waits for them.
 * What holds the story back stands first.
 */
export function RemarksPanel({ editor, saver, state, error }: RemarksProps) {
  const id = useId();
  const { me } = useSession();
  const { data: set, refetch } = useRemarkSettings();
  const { said, refresh } = useRemarks(state.content, set?.settings ?? NOTHING_SET);
  const { remarks, length } = said ?? { remarks: NO_REMARKS, length: null };
  const { ignored, ignore, forget } = useIgnored(me.id, state.storyId);
  const [open, setOpen] = useState(() => window.matchMedia(WIDE).matches);
  const shown = useMemo(
    () => remarks.filter((remark) => remark.severity === 'block' || !ignored.has(remarkKey(remark))),
    [remarks, ignored],
  );
  const blocking = useMemo(() => shown.filter(({ severity }) => severity === 'block'), [shown]);
  const warning = useMemo(() => shown.filter(({ severity }) => severity === 'warn'), [shown]);

  const refused = error instanceof RequestError && error.body?.id === 'story.remarks';
  useEffect(() => {
    if (!refused) return;
    // What blocks may have been set after this page was opened.
    void refetch();
    setOpen(true);
  }, [refused, refetch]);

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
  if (!length) return null;

  return (
    <section className={classes.panel} aria-label={words.title} ref={section}>
      <RemarksHead
        count={shown.length}
        length={length}
        open={open}
        listId={id}
        onToggle={() => setOpen((was) => !was)}
      />
      <VisuallyHidden role="status">{words.shown(shown.length)}</VisuallyHidden>
      <div id={id} hidden={!open}>
        {open && blocking.length > 0 ? (
          <>
            <h3 className={classes.first}>{words.blocking(blocking.length)}</h3>
            <RemarkList remarks={blocking} onFix={fix} onGo={go} onIgnore={leave} />
            {warning.length > 0 ? <h3 className={classes.first}>{words.others(warning.length)}</h3> : null}
          </>
        ) : null}
        {open ? (
          <RemarkList
            remarks={warning}
            above={Math.min(blocking.length, SHOWN)}
            onFix={fix}
            onGo={go}
            onIgnore={leave}
          />
        ) : null}
        {hidden > 0 ? (
          <Button size="sm" variant="subtle" onClick={forget}>
            {words.showIgnored(hidden)}
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
