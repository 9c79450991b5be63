import { processAsset } from '../media/process-asset.ts';
import type { Handler } from './handler.ts';

/** Identifies an upload and makes what people wait for; takes away the files of a deleted asset. */
export const mediaQuick: Handler<'media.quick'> = ({ assetId }, context, attempt) =>
  processAsset(assetId, 'quick', context, attempt);
