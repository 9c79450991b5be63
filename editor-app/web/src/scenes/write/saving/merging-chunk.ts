export { textMerged } from '../../../editor/text-merged.ts';
export { mergeVersions } from './merging.ts';
