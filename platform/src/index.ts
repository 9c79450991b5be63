export {
  databaseUrlField,
  EnvError,
  flagField,
  folderField,
  integerField,
  levelField,
  logLevels,
  nodeEnvField,
  parseEnv,
  portField,
  secretField,
  urlField,
  vapidKeyField,
  type EnvProblem,
  type EnvSource,
  type LogLevel,
  mailFromField,
  siteNameField,
} from './env.ts';
export { createLogger, type Logger, type LoggerOptions } from './log.ts';
export { createLinePrinter } from './pretty.ts';
export {
  createReleaser,
  ReleaseTimeoutError,
  type Release,
  type Releaser,
  type ReleaserOptions,
} from './shutdown.ts';
export { pause, waitUntil, WaitTimeoutError, type WaitOptions } from './wait.ts';
export { freePort, listen, portIsFree, type Listening } from './http.ts';
export { isPublicAddress } from './network/public-addresses.ts';
export { pushEndpointOf } from './network/push-endpoint.ts';
export { hostOf, portOf, publicNetwork, targetOf, type NetworkDeps } from './network/target.ts';
export { vapidKeysOf, type VapidKeys } from './vapid.ts';
export {
  groupMembers,
  inspectProcess,
  isRunning,
  processIdentity,
  type ProcessIdentity,
  type ProcessInfo,
} from './processes.ts';
export {
  BlobError,
  type BlobErrorKind,
  type BlobStat,
  type BlobStore,
  type ByteRange,
} from './blobs/blob-store.ts';
export { assertBlobKey, isBlobKey } from './blobs/blob-key.ts';
export { createFolderStore } from './blobs/folder-store.ts';
export * from './archive/index.ts';
export {
  findCluster,
  startCluster,
  stopCluster,
  type Cluster,
  type ClusterOptions,
} from './postgres/cluster.ts';
export { ensureDatabase } from './postgres/database.ts';
export { ClusterError, type ClusterErrorKind } from './postgres/errors.ts';
export type { PlacementOptions } from './postgres/placement.ts';
export type { FoundTool, MissingTool } from './tools/tool.ts';
export { findFfmpeg, findFfprobe, type FoundFfmpeg } from './tools/ffmpeg.ts';
export { findChromium, type FindChromiumOptions, type FoundChromium } from './tools/chromium.ts';
export {
  SHOWN,
  type FacetCounts,
  type SearchAsk,
  type SearchFilter,
  type SearchIndex,
  type SearchResult,
  type SearchState,
} from './search/search-index.ts';
export { openSearchIndex, type SearchOptions } from './search/open.ts';
export { openMeilisearchIndex } from './search/meilisearch/meilisearch-index.ts';
export { openPostgresIndex, prepareSearchTables } from './search/postgres/postgres-index.ts';
export { searchTablesSql } from './search/postgres/tables.ts';
