import {
  decideSave,
  ERRORS,
  sameJson,
  withSave,
  type AppliedSave,
  type ErrorId,
  type StaleDetails,
  type StoryContent,
} from '@toasoan/domain';
import { RequestError } from '../../../../api/request-error.ts';
import { asStored } from '../same-content.ts';
import type { Saved, SaveRequest } from '../saver.ts';

export interface Revision {
  readonly revision: number;
  readonly writer: number;
  readonly content: StoryContent;
}

export interface ModelStory {
  readonly id: string;
  revision: number;
  content: StoryContent;
  saves: AppliedSave[];
  writer: number;
  at: string;
  /** Every revision with who made it. */
  readonly log: Revision[];
}

/** The server as saving sees it: the rules of `decideSave` over stories in memory. */
export interface ModelServer {
  readonly stories: ReadonlyMap<string, ModelStory>;
  /** Answers a save of a writer at an instant. @throws RequestError story.stale */
  answer(writer: number, request: SaveRequest, now: number): Saved;
}

export const refusal = (id: ErrorId, details?: Readonly<Record<string, unknown>>): RequestError =>
  new RequestError({ id, status: ERRORS[id][0], message: ERRORS[id][1], ...(details ? { details } : {}) });

export function createModelServer(first: StoryContent | null, now: number): ModelServer {
  const stories = new Map<string, ModelStory>();
  const drafts = new Map<string, ModelStory>();
  const add = (content: StoryContent, saves: AppliedSave[], writer: number, at: number): ModelStory => {
    const id = `story-${stories.size}`;
    const log = [{ revision: 1, writer, content }];
    const story = { id, revision: 1, content, saves, writer, at: new Date(at).toISOString(), log };
    stories.set(id, story);
    return story;
  };
  if (first) add(first, [], -1, now);
  const savedAs = ({ id, revision, at }: ModelStory): Saved => ({ storyId: id, revision, at });

  function change(story: ModelStory, writer: number, request: SaveRequest, now: number): Saved {
    const content = asStored(request.content);
    if (!content) throw refusal('story.content_invalid');
    const decision = decideSave(story, { basedOn: request.basedOn, saveKey: request.key });
    const isThere = sameJson(content, story.content);
    if (decision.kind === 'repeated' && isThere) return savedAs(story);
    if (request.basedOn !== story.revision) {
      const { id: storyId, revision, at } = story;
      const by = { id: `p${story.writer}`, name: `Người viết ${story.writer}` };
      const appliedAs = decision.kind === 'stale' ? decision.appliedAs : null;
      throw refusal('story.stale', {
        current: { storyId, revision, content: story.content, by, at },
        yours: { basedOn: request.basedOn, content, appliedAs },
      } satisfies StaleDetails);
    }
    if (isThere) return savedAs(story);
    story.revision += 1;
    story.content = content;
    story.saves = withSave(story.saves, { key: request.key, revision: story.revision });
    story.writer = writer;
    story.at = new Date(now).toISOString();
    story.log.push({ revision: story.revision, writer, content });
    return savedAs(story);
  }

  return {
    stories,
    answer(writer, request, now) {
      const story = request.storyId === null ? drafts.get(request.key) : stories.get(request.storyId);
      if (story) return change(story, writer, { ...request, basedOn: request.basedOn || 1 }, now);
      const content = asStored(request.content);
      if (!content || request.storyId !== null) throw refusal('story.content_invalid');
      const made = add(content, [{ key: request.key, revision: 1 }], writer, now);
      drafts.set(request.key, made);
      return savedAs(made);
    },
  };
}
