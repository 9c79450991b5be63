import { stages, type AssetUse, type ErrorBody } from '@toasoan/domain';

const isUse = (value: unknown): value is AssetUse => {
  const use = value as Partial<AssetUse> | null;
  return (
    typeof use?.storyId === 'string' &&
    (use.headline === null || typeof use.headline === 'string') &&
    stages.some((stage) => stage === use.stage) &&
    Array.isArray(use.editions)
  );
};

/** The places of use a refusal names. */
export function usesIn(body: ErrorBody | null): AssetUse[] {
  const uses = body?.details?.['uses'];
  return Array.isArray(uses) ? uses.filter(isUse) : [];
}
