import { ERRORS, type ErrorBody, type ErrorId, type StoryContent } from '@toasoan/domain';
import { RequestError } from '../../api/request-error.ts';
import { sameJson } from '@toasoan/domain';
import type { NewsroomDoors } from '../outbox/send-piece.ts';
import type { HeardStory } from '../piece/piece-state.ts';

/** What happens to one request: it works, does not get there, works unheard, or meets an ended session. */
export type Fault = 'none' | 'unsent' | 'unheard' | 'signed_out' | 'busy';

const refusal = (id: ErrorId, details?: ErrorBody['details']): RequestError =>
  new RequestError({ id, status: ERRORS[id][0], message: ERRORS[id][1], ...(details ? { details } : {}) });

/** The doors of a newsroom that keeps the rules sending leans on: draft keys, revisions, stages. */
export function newsroomStandIn(faults: Fault[]) {
  const stories = new Map<string, HeardStory>();
  const uploads: string[] = [];
  let submissions = 0;

  async function request<Answer>(work: () => Answer): Promise<Answer> {
    switch (faults.shift() ?? 'none') {
      case 'unsent':
        throw new RequestError(null);
      case 'signed_out':
        throw refusal('auth.required');
      case 'busy':
        throw refusal('cms.unavailable');
      case 'unheard':
        work();
        throw new RequestError(null);
      case 'none':
        return work();
    }
  }

  const byId = (id: string): HeardStory => {
    const story = [...stories.values()].find((each) => each.id === id);
    if (!story) throw refusal('story.not_found');
    return story;
  };
  const put = (story: HeardStory, change: Partial<HeardStory>): HeardStory => {
    const next = { ...story, ...change, revision: story.revision + 1 };
    for (const [key, each] of stories) if (each.id === story.id) stories.set(key, next);
    return next;
  };
  const save = (story: HeardStory, basedOn: number, content: StoryContent): HeardStory => {
    if (basedOn !== story.revision) throw refusal('story.stale', { current: { storyId: story.id } });
    if (story.stage !== 'draft') throw refusal('story.stage');
    return sameJson(story.content, content) ? story : put(story, { content });
  };

  const doors: NewsroomDoors = {
    upload: (_piece, file) =>
      request(() => {
        uploads.push(file.key);
        return `asset00000000000000000${file.key}`;
      }),
    answer: () => request(() => undefined),
    create: (piece, { content }) =>
      request(() => {
        const there = stories.get(piece.id);
        if (there) return save(there, 1, content);
        const made: HeardStory = {
          id: `story${stories.size}`,
          revision: 1,
          stage: 'draft',
          content,
          lead: { name: 'Phòng A' },
          history: [],
        };
        stories.set(piece.id, made);
        return made;
      }),
    save: ({ story, content }) => request(() => save(byId(story.id), story.revision, content)),
    submit: ({ story }) =>
      request(() => {
        const there = byId(story.id);
        if (there.revision !== story.revision) throw refusal('story.stale');
        if (there.stage !== 'draft') throw refusal('story.stage');
        submissions += 1;
        return put(there, { stage: 'submitted', history: [{ action: 'submit' }] });
      }),
    look: (id) => request(() => byId(id)),
  };
  return {
    doors,
    stories: () => [...stories.values()],
    submissions: () => submissions,
    uploads,
    /** Somebody changes the only story at a desk. */
    changeElsewhere: (change: Partial<HeardStory>) => {
      const [story] = [...stories.values()];
      if (story) put(story, change);
    },
  };
}
