import {
  CHECKLIST,
  checkIds,
  mediaOf,
  type AssetView,
  type StoryContent,
  type StoryView,
} from '@toasoan/domain';
import { waitUntil } from '@toasoan/platform';
import { contentOf, withChange } from '../newsroom/content.ts';
import { castOf } from '../newsroom/cast.ts';
import { picturesOf } from '../newsroom/markup.ts';
import { remaining, routeOf, type Step } from '../newsroom/route.ts';
import type { StorySeed } from '../newsroom/stories/index.ts';
import { pictures } from '../pictures/catalogue.ts';
import { drawPicture } from '../pictures/draw.ts';
import { answerChildren } from './children.ts';
import type { Session } from './session.ts';
import type { Sessions } from './sessions.ts';
import { upload } from './upload.ts';

export interface PlayContext {
  readonly sessions: Sessions;
  /** Document ids of units by code, and of topics by slug. */
  readonly unitIds: ReadonlyMap<string, string>;
  readonly topicIds: ReadonlyMap<string, string>;
  /** Document id of the story with this headline, null when it was not begun yet. */
  readonly find: (story: StorySeed) => Promise<string | null>;
}

/** Milliseconds the pictures of one story may take while others are processed too. */
const MEDIA_DEADLINE = 600_000;

/** A head has checked what only a person can. */
const CHECKED = checkIds.filter((id) => CHECKLIST[id].by === 'person');

/**
 * Takes a story from its first word to its end the way people do, each step by whoever does it. One that was
 * interrupted goes on where it stands; one that people have since taken elsewhere is left alone.
 */
export async function play(story: StorySeed, context: PlayContext): Promise<void> {
  const author = await context.sessions(castOf(story).author);
  const id = await context.find(story);
  let view =
    id === null ? await begin(story, author, context) : await author.get<StoryView>(`/stories/${id}`);
  const steps = remaining(routeOf(story), view.history);
  if (steps !== null) await answerChildren(author, story, view);
  for (const step of steps ?? []) {
    if (step.action === 'approve') await picturesReady(author, view.content);
    view = await take(step, view, await context.sessions(step.by));
  }
}

async function begin(
  story: StorySeed,
  author: Session,
  { unitIds, topicIds }: PlayContext,
): Promise<StoryView> {
  const unitId = unitIds.get(story.unit) ?? '';
  const assets = new Map<string, string>();
  for (const name of picturesOf(story.body)) {
    const picture = pictures.find((candidate) => candidate.name === name);
    if (!picture) throw new RangeError(`Expected a picture named "${name}" but found none`);
    assets.set(name, await upload(author, { name, unitId, bytes: await drawPicture(picture) }));
  }
  return author.post<StoryView>('/stories', { unitId, content: contentOf(story, topicIds, assets) });
}

async function take(
  step: Step,
  { id, revision: basedOn, content }: StoryView,
  session: Session,
): Promise<StoryView> {
  if (step.action === 'edit' && step.change) {
    const edited = { ...content, body: withChange(content.body, step.change) };
    return session.put<StoryView>(`/stories/${id}/content`, { basedOn, content: edited });
  }
  const { action, note, channels, publicNote } = step;
  return session.post<StoryView>(`/stories/${id}/actions/${action}`, {
    basedOn,
    note,
    publicNote,
    channels,
    ...(action === 'approve' ? { checklist: CHECKED } : {}),
  });
}

async function picturesReady(session: Session, content: StoryContent): Promise<void> {
  const ids = mediaOf(content);
  if (ids.length === 0) return;
  const settled = await waitUntil(
    async () => {
      const assets = await session.get<readonly AssetView[]>(`/assets?ids=${ids.join(',')}`);
      return assets.every(({ state }) => state === 'ready' || state === 'failed') && assets;
    },
    { deadline: MEDIA_DEADLINE, every: 300, what: `xử lý ảnh của bài “${content.headline}”` },
  );
  const failed = settled.find(({ state }) => state === 'failed');
  if (failed)
    throw new Error(
      `Ảnh ${failed.fileName} của bài “${content.headline}” không xử lý được: ${failed.failure ?? ''}`,
    );
}
