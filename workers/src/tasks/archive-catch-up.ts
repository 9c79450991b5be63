import type { Handler } from './handler.ts';

/** Calls of the CMS one run makes: the rest waits for the next, so that new deliveries are not far behind old ones. */
const CALLS = 20;

/** Has the CMS send editions to the archive that were published before there was one, the oldest first. */
export const archiveCatchUp: Handler<'archive.catch_up'> = async (_payload, { cms, log }, { signal }) => {
  let editions = 0;
  for (let call = 0; call < CALLS && !signal.aborted; call++) {
    const done = await cms.catchUpArchive();
    editions += done.editions;
    if (!done.more) break;
  }
  if (editions > 0) log.info({ editions }, 'editions sent to the archive');
};
