export { showBody } from '../../../editor/show-body.ts';
export { mergeVersions } from './merging.ts';
