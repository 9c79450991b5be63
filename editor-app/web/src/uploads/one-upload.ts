import type { FileCheck } from './check-file.ts';
import type { MakeTransfer, Transfer } from './transfer.ts';

/** A network or server that is back does not always say so. */
const RESUME_AFTER = 10_000;

/** How the sending of one file stands. */
export type OneUploadState =
  | { readonly phase: 'none' }
  | {
      readonly phase: 'sending' | 'paused' | 'interrupted';
      readonly fileName: string;
      readonly bytes: number;
      readonly sent: number;
    }
  | { readonly phase: 'failed'; readonly fileName: string; readonly problem: string }
  | { readonly phase: 'done'; readonly fileName: string };

/** Sends one file at a time, for a screen that waits for it. `subscribe` and `state` fit `useSyncExternalStore`. */
export interface OneUpload {
  readonly state: () => OneUploadState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Takes a file in the place of the one before. */
  readonly choose: (file: File) => void;
  readonly pause: () => void;
  readonly resume: () => void;
  /** Goes on with what the network or the session interrupted, not with what the person paused. */
  readonly resumeInterrupted: () => void;
  /** Forgets the file, on the server too while it is not complete. */
  readonly cancel: () => void;
}

export interface OneUploadDeps<Answer> {
  readonly check: (file: File) => Promise<FileCheck>;
  readonly makeTransfer: MakeTransfer<Answer>;
  readonly onDone: (answer: Answer) => void;
}

export function createOneUpload<Answer>({ check, makeTransfer, onDone }: OneUploadDeps<Answer>): OneUpload {
  let state: OneUploadState = { phase: 'none' };
  let transfer: Transfer | null = null;
  /** Raised with each choice, so that the word of an earlier file's check counts no more. */
  let choices = 0;
  let resumeTimer: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();

  function show(next: OneUploadState): void {
    state = next;
    listeners.forEach((listener) => listener());
  }
  const change = (phase: 'sending' | 'paused' | 'interrupted', sent?: number): void => {
    if ('sent' in state) show({ ...state, phase, sent: sent ?? state.sent });
  };

  function clear(): void {
    choices += 1;
    clearTimeout(resumeTimer);
    transfer?.discard();
    transfer = null;
  }

  function transferOf(file: File, choice: number): Transfer {
    const fileName = file.name;
    const now = (act: () => void): void => {
      if (choice === choices) act();
    };
    return makeTransfer(
      { file, sha256: null },
      {
        onProgress: (sent) => now(() => state.phase === 'sending' && change('sending', sent)),
        onInterrupted: () =>
          now(() => {
            if (state.phase === 'sending') change('interrupted');
            clearTimeout(resumeTimer);
            resumeTimer = setTimeout(resumeInterrupted, RESUME_AFTER);
          }),
        onFailed: (problem) => now(() => show({ phase: 'failed', fileName, problem })),
        onDone: (answer) =>
          now(() => {
            transfer = null;
            show({ phase: 'done', fileName });
            onDone(answer);
          }),
      },
    );
  }

  async function begin(file: File): Promise<void> {
    const choice = choices;
    const checked = await check(file);
    if (choice !== choices) return;
    if (!checked.ok) return show({ phase: 'failed', fileName: file.name, problem: checked.problem });
    transfer = transferOf(file, choice);
    if (state.phase === 'sending') transfer.start();
  }

  function resume(): void {
    change('sending');
    transfer?.start();
  }

  function resumeInterrupted(): void {
    if (state.phase === 'interrupted') resume();
  }

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    choose(file) {
      clear();
      show({ phase: 'sending', fileName: file.name, bytes: file.size, sent: 0 });
      void begin(file);
    },
    pause() {
      transfer?.pause();
      change('paused');
    },
    resume,
    resumeInterrupted,
    cancel() {
      clear();
      show({ phase: 'none' });
    },
  };
}
