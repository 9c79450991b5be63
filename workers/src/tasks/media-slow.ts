import { processAsset } from '../media/process-asset.ts';
import type { Handler } from './handler.ts';

/** Makes what takes long: the video ladder, podcasts, pictures in fewer bytes. */
export const mediaSlow: Handler<'media.slow'> = ({ assetId }, context, attempt) =>
  processAsset(assetId, 'slow', context, attempt);
