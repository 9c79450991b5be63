/** What the build lays into the service worker: see `build/shell.ts`. */
export interface Shell {
  /** Changes with any file of the app. */
  readonly version: string;
  /** The light form and what belongs to it: kept before this version takes over. */
  readonly kept: readonly string[];
  /** Files with a hash in their name, of all of the app: kept once they were used. */
  readonly hashed: readonly string[];
}
