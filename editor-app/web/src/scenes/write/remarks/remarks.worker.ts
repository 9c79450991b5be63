import { say, type Question } from './say.ts';

/** The rules beside the page: however long a story is, no key waits for them. */
self.addEventListener('message', ({ data }: MessageEvent<Question>) => self.postMessage(say(data)));
