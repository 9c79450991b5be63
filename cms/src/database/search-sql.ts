import { searchIndexJob } from '@toasoan/domain';
import { searchTablesSql } from '@toasoan/platform';

/**
 * The tables of the search, and the trigger that queues the job of a story in whatever transaction changes it, by whichever
 * door: no change is forgotten, none is told before its commit.
 */
export function searchSql(): string {
  const { name, maxAttempts, priority } = searchIndexJob('');
  return `
${searchTablesSql}
create or replace function newsroom.index_story() returns trigger language plpgsql as $f$
declare key text := '${name}:' || new.document_id;
begin
  perform graphile_worker.add_job('${name}', payload => json_build_object('storyId', new.document_id), queue_name => key,
    job_key => key, max_attempts => ${maxAttempts}, priority => ${priority});
  return null;
end $f$;
create or replace trigger stories_search after insert or update on stories
  for each row execute function newsroom.index_story();
`;
}
