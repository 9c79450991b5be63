import type {
  ErrorId,
  FileFormat,
  Found,
  ImageFormat,
  MediaFacts,
  MediaFile,
  MediaStage,
  Point,
  Recipe,
  Rendition,
  SourceFormat,
} from '@toasoan/domain';

/**
 * What a stage gets and gives inside the child process. The child sees its own job folder and nothing of the blob
 * store: it reads the original from a path and leaves files in its output folder.
 */
export interface StageTask {
  readonly stage: MediaStage;
  /** What the bytes are by their signature. */
  readonly format: SourceFormat;
  /** Absolute path of the original in the job folder; named by the newsroom, never by the sender. */
  readonly input: string;
  /** Absolute path of an empty folder for whatever the stage makes. */
  readonly outDir: string;
  /** Null for the stage `identify`, which finds them out. */
  readonly facts: MediaFacts | null;
  readonly recipe: Recipe;
  readonly attention: Point | null;
  /** Files of earlier stages that this one may start from, by their names; absolute paths in the job folder. */
  readonly earlier: Readonly<Record<string, string>>;
  /** Absolute paths of the programs. */
  readonly tools: { readonly ffmpeg: string; readonly ffprobe: string };
  /** Threads an encoder may use. */
  readonly threads: number;
}

/** A picture left in the output folder; `file` is its name there. */
export type PictureOut = Pick<Rendition, 'name' | 'width' | 'height'> & {
  readonly format: ImageFormat;
  readonly file: string;
};

/** Another file left in the output folder. */
export type FileOut = Omit<MediaFile, 'bytes' | 'sha256' | 'key' | 'format'> & {
  readonly format: FileFormat;
  readonly file: string;
};

/** What `identify` finds out; hash, size and place of the original are the parent's business. */
export type FactsOut = Omit<MediaFacts, 'sha256' | 'originalKey' | 'bytes'>;

export type StageOutcome =
  | {
      readonly ok: true;
      readonly pictures: readonly PictureOut[];
      readonly files: readonly FileOut[];
      readonly facts?: FactsOut;
      readonly found?: Found;
    }
  /** The file itself is at fault. `reason` is for the log. */
  | { readonly ok: false; readonly error: ErrorId; readonly reason?: string };

/** Does one stage. Rejects only for faults outside the file. `report` takes the percentage of this stage, 0–100. */
export type RunStage = (task: StageTask, report: (percent: number) => void) => Promise<StageOutcome>;
