/**
 * Why the embedded database could not be used.
 * - `no-binaries`: the npm package for this platform is not installed, or there is none
 * - `no-os-user`: root may not run PostgreSQL, and there is neither a `postgres` nor a `nobody` user
 * - `unreachable`: that user cannot pass a folder above the binaries or the data, and no fallback folder was given
 * - `not-permitted`: the data belong to another user
 * - `other-version`: the data were written by another major version
 * - `port-taken`, `disk-full`, `failed`: as PostgreSQL reports it
 */
export type ClusterErrorKind =
  | 'no-binaries'
  | 'no-os-user'
  | 'unreachable'
  | 'not-permitted'
  | 'other-version'
  | 'port-taken'
  | 'disk-full'
  | 'failed';

export class ClusterError extends Error {
  override readonly name = 'ClusterError';
  readonly kind: ClusterErrorKind;
  /** The folder concerned, or what PostgreSQL said. */
  readonly detail: string;

  constructor(kind: ClusterErrorKind, detail: string, options?: ErrorOptions) {
    super(`embedded PostgreSQL: ${kind}: ${detail}`, options);
    this.kind = kind;
    this.detail = detail;
  }
}

/** Reads from PostgreSQL's own words which kind of trouble it is in. */
export function clusterFault(said: string): ClusterError {
  if (/No space left on device|disk full/i.test(said)) return new ClusterError('disk-full', said);
  if (/could not bind|Address already in use|could not create any TCP\/IP sockets/i.test(said))
    return new ClusterError('port-taken', said);
  if (/Permission denied|wrong ownership|could not access directory/i.test(said))
    return new ClusterError('not-permitted', said);
  return new ClusterError('failed', said);
}
