/** One file on its way. Made stopped; may be started and paused any number of times. */
export interface Transfer {
  start(): void;
  pause(): void;
  /** Stops for good and lets the server forget what it has. */
  discard(): void;
}

export interface TransferHandlers {
  readonly onProgress: (sent: number) => void;
  readonly onDone: (assetId: string) => void;
  /** The network or the session ended: starting again later may succeed. */
  readonly onInterrupted: () => void;
  /** The server will not take it; `problem` is the sentence to show. */
  readonly onFailed: (problem: string) => void;
}

export type MakeTransfer = (file: File, handlers: TransferHandlers) => Transfer;
