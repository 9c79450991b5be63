/** One file on its way. Made stopped; may be started and paused any number of times. */
export interface Transfer {
  start(): void;
  pause(): void;
  /** Stops for good and lets the server forget what it has. */
  discard(): void;
}

export interface TransferHandlers<Answer> {
  readonly onProgress: (sent: number) => void;
  /** `answer` is what the server made of the file. */
  readonly onDone: (answer: Answer) => void;
  /** The network or the session ended: starting again later may succeed. */
  readonly onInterrupted: () => void;
  /** The server will not take it; `problem` is the sentence to show. */
  readonly onFailed: (problem: string) => void;
}

/** What is sent; `sha256` is null where it could not be told. */
export interface TransferTask {
  readonly file: File;
  readonly sha256: string | null;
}

export type MakeTransfer<Answer> = (task: TransferTask, handlers: TransferHandlers<Answer>) => Transfer;
