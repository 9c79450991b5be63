import { z } from 'zod';
import { isGone, type GraphClient } from './graph-client.ts';
import { instant, type Standing } from './standing.ts';

/** A video as the API tells it (docs/graph-api/reference/video). */
const videoSchema = z.object({
  id: z.string(),
  description: z.string().default(''),
  created_time: z.string().optional(),
  permalink_url: z.string().optional(),
  published: z.boolean().default(true),
  status: z
    .object({
      video_status: z.string().optional(),
      uploading_phase: z.object({ bytes_transferred: z.number().optional() }).optional(),
      publishing_phase: z.object({ status: z.string().optional() }).optional(),
    })
    .optional(),
});
const FIELDS = 'id,description,created_time,permalink_url,published,status';

export interface VideoState {
  /** `open`: nobody asked for it to be published yet, or the asking was lost. */
  readonly state: 'open' | 'processing' | 'ready' | 'failed';
  /** Bytes of the file that have arrived, as far as told. */
  readonly arrived: number;
  readonly standing: Standing;
}

/** How a video stands; null when there is none under this id. */
export async function readVideo(
  graph: GraphClient,
  id: string,
  signal: AbortSignal,
): Promise<VideoState | null> {
  try {
    return stateOf(await graph.get(videoSchema, `/${id}`, { fields: FIELDS }, signal));
  } catch (error) {
    if (isGone(error)) return null;
    throw error;
  }
}

function stateOf(video: z.infer<typeof videoSchema>): VideoState {
  const { status, published } = video;
  const address = new URL(video.permalink_url ?? `/watch/?v=${video.id}`, 'https://www.facebook.com').href;
  return {
    state: nameOf(status?.video_status ?? 'ready', status?.publishing_phase?.status, published),
    arrived: status?.uploading_phase?.bytes_transferred ?? 0,
    standing: {
      id: video.id,
      text: video.description,
      createdAt: video.created_time ? instant(video.created_time) : new Date(0).toISOString(),
      address,
      carries: { kind: 'video', count: 1 },
    },
  };
}

function nameOf(video: string, publishing: string | undefined, published: boolean): VideoState['state'] {
  if (video === 'error' || video === 'expired') return 'failed';
  if (publishing === 'not_started' || (publishing === undefined && !published && video !== 'processing'))
    return 'open';
  return video === 'ready' && published ? 'ready' : 'processing';
}
