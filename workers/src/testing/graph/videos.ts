import { Refusal, type Call } from './calls.ts';
import { addPost, type Page, type StandInVideo } from './page.ts';

const piece = 1_000_000;

const newVideo = (page: Page, size: number | null, reel: boolean): StandInVideo => {
  const video = { id: page.nextId(), size, reel, bytes: Buffer.alloc(0), description: '', finished: false };
  const made = { ...video, looks: page.processing };
  page.videos.set(made.id, made);
  return made;
};

/** POST /{page}/videos: start, transfer, finish */
export function videoPhase(page: Page, { fields, file }: Call): object {
  if (fields['upload_phase'] === 'start') {
    const { id, size } = newVideo(page, Number(fields['file_size']), false);
    return { upload_session_id: `s${id}`, video_id: id, ...offsets(0, size ?? 0) };
  }
  const video = page.videos.get((fields['upload_session_id'] ?? '').slice(1));
  if (!video) throw new Refusal({ code: 6000, subcode: 1363041 });
  if (fields['upload_phase'] === 'finish') return finish(page, video, fields);
  const at = Number(fields['start_offset']);
  if (at !== video.bytes.length)
    throw new Refusal({
      code: 6000,
      subcode: 1363037,
      data: JSON.stringify(offsets(video.bytes.length, video.size ?? 0)),
    });
  video.bytes = Buffer.concat([video.bytes, file ?? Buffer.alloc(0)]);
  return offsets(video.bytes.length, video.size ?? 0);
}

const offsets = (at: number, size: number) => ({
  start_offset: String(at),
  end_offset: String(Math.min(size, at + piece)),
});

/** POST /{page}/video_reels: start, finish */
export function reelPhase(page: Page, { fields }: Call, address: string): object {
  if (fields['upload_phase'] === 'start') {
    const { id } = newVideo(page, null, true);
    return { video_id: id, upload_url: `${address}/rupload/${id}` };
  }
  const video = page.videos.get(fields['video_id'] ?? '');
  if (!video) throw new Refusal({ code: 100, subcode: 33 });
  return finish(page, video, fields);
}

/** POST /rupload/{video}: bytes from an offset on. `cut` takes so many of them and no more. */
export function takeBytes(page: Page, id: string, { headers, file }: Call, cut: number | null): object {
  const video = page.videos.get(id);
  if (!video) throw new Refusal({ code: 100, subcode: 33 });
  if (Number(headers['offset']) !== video.bytes.length) throw new Refusal({ code: 6000, subcode: 1363033 });
  const bytes = file ?? Buffer.alloc(0);
  video.bytes = Buffer.concat([video.bytes, cut === null ? bytes : bytes.subarray(0, cut)]);
  return { success: true };
}

function finish(page: Page, video: StandInVideo, { description = '' }: Call['fields']): object {
  if (video.size !== null && video.bytes.length !== video.size)
    throw new Refusal({ code: 6000, subcode: 1363030 });
  if (!video.finished) addPost(page, { message: description, link: null, photoIds: [], videoId: video.id });
  video.finished = true;
  video.description = description;
  return { success: true };
}

/** GET /{id} of a film; each look brings it nearer to being ready. */
export function readVideo(page: Page, id: string): object {
  const video = page.videos.get(id);
  if (!video) throw new Refusal({ code: 100, subcode: 33 });
  const ready = video.finished && video.looks-- <= 0;
  const post = [...page.posts.values()].find((one) => one.videoId === id);
  return {
    id,
    description: post?.message ?? video.description,
    created_time: (post?.createdAt ?? new Date()).toISOString().replace(/\.\d+Z$/, '+0000'),
    permalink_url: `/${page.id}/videos/${id}/`,
    published: ready,
    status: {
      video_status: ready ? 'ready' : video.finished ? 'processing' : 'upload_complete',
      uploading_phase: { status: 'in_progress', bytes_transferred: video.bytes.length },
      publishing_phase: { status: video.finished ? 'complete' : 'not_started' },
    },
  };
}

/** POST /{id} of a film: its words. */
export function changeVideo(page: Page, id: string, { fields }: Call): object {
  const video = page.videos.get(id);
  if (!video) throw new Refusal({ code: 100, subcode: 33 });
  const { description = video.description } = fields;
  video.description = description;
  for (const post of page.posts.values()) if (post.videoId === id) post.message = description;
  return { success: true };
}
