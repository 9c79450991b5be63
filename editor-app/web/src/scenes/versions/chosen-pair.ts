import type { VersionLine } from '@toasoan/domain';

export interface ChosenPair {
  /** Null when there is only one version. */
  readonly from: number | null;
  readonly to: number;
}

/**
 * The two versions an address asks for. Without a newer one: the newest; without an older one: the one before it.
 * A number that is no version (any more) counts as not given.
 */
export function chosenPair(
  versions: readonly Pick<VersionLine, 'revision'>[],
  search: URLSearchParams,
): ChosenPair | null {
  const asked = (name: string): number =>
    versions.findIndex(({ revision }) => String(revision) === search.get(name));
  const to = Math.max(0, asked('to'));
  const newest = versions[to];
  if (!newest) return null;
  const from = asked('from') >= 0 && asked('from') !== to ? asked('from') : to + 1;
  return { from: versions[from]?.revision ?? null, to: newest.revision };
}
