import { createCms, type Cms } from './reference/client.ts';
import { loadPeople } from './reference/people.ts';
import { loadPlans } from './reference/plans.ts';
import { loadUnits } from './reference/units.ts';
import { play, type PlayContext } from './editor/play.ts';
import { createSessions } from './editor/sessions.ts';
import type { Env } from './env.ts';
import { accounts } from './newsroom/accounts.ts';
import { castOf } from './newsroom/cast.ts';
import { lastStory, stories, type StorySeed } from './newsroom/stories/index.ts';
import { demoUnits, departments } from './newsroom/units.ts';
import { inParallel } from './parallel.ts';
import { plans } from './plans/index.ts';
import { progress, type Print } from './print.ts';

/** Stories played at once; the steps of one are taken in order. */
const PLAYERS = 3;

/**
 * Loads the plans and, unless `DEMO` is `none`, the demonstration newsroom through the same doors people use.
 * Everything is found by its key first, so that running it again completes what is missing and repeats nothing.
 */
export async function load(env: Env, print: Print): Promise<void> {
  const cms = createCms({ url: env.CMS_URL, token: env.SEED_TOKEN });
  const demo = env.DEMO === 'full';
  const unitIds = await loadUnits(cms, demo ? [...departments, ...demoUnits] : departments, print);
  const topicIds = await loadPlans(cms, plans, print);
  if (!demo) return;
  await loadPeople(cms, { accounts, password: env.DEMO_PASSWORD, unitIds }, print);
  const sessions = createSessions({ url: env.EDITOR_URL, password: env.DEMO_PASSWORD });
  await loadStories({ sessions, unitIds, topicIds, find: (story) => findStory(cms, story) }, print);
}

/** Where the last story stands, all were loaded before; what people did to them since is theirs. */
async function loadStories(context: PlayContext, print: Print): Promise<void> {
  const total = stories.length + 1;
  if ((await context.find(lastStory)) !== null) return print(`Đang nạp tin bài… ${total}/${total}`);
  const done = progress(print, 'tin bài', total, 5);
  await inParallel(stories, PLAYERS, async (story) => {
    await play(story, context);
    done();
  });
  await play(lastStory, context);
  done();
}

async function findStory(cms: Cms, story: StorySeed): Promise<string | null> {
  const [found] = await cms.list('stories', {
    'filters[headline][$eq]': story.headline,
    'filters[author][email][$eq]': castOf(story).author.email,
    'fields[0]': 'headline',
  });
  return found?.documentId ?? null;
}
