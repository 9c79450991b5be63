export interface FoundTool {
  readonly found: true;
  readonly path: string;
  readonly source: 'system' | 'npm';
  /** As the program itself says. */
  readonly version: string;
}

export interface MissingTool {
  readonly found: false;
  /** A sentence in Vietnamese: what was looked for, and what went wrong. */
  readonly reason: string;
}
