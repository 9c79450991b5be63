import type { CheckLine } from '@toasoan/domain';
import { first } from '../database/sql';
import type { Step } from './act';

/**
 * Binds a person, a time, the channels and the hash of the exact content. The append-only row is the proof that the
 * database asks for when an edition is made.
 */
export async function approve({
  sql,
  open,
  caller,
  input,
  now,
}: Step): Promise<Readonly<Record<string, unknown>>> {
  const { story, facts } = open;
  const channels = JSON.stringify(input.channels ?? []);
  const answers = answersIn(open.checklist, input.checklist ?? []);
  await first(
    sql,
    `insert into newsroom.approvals (story_id, revision, content_hash, approver_id, writer_ids, channels, checklist)
     values (?, ?, ?, ?, ?::jsonb, ?::jsonb, ?::jsonb)`,
    [
      story.documentId,
      story.revision,
      facts.contentHash,
      caller.personId,
      JSON.stringify(story.writerIds),
      channels,
      JSON.stringify(answers),
    ],
  );
  await first(
    sql,
    `update stories set approved_hash = ?, approved_at = ?, approved_channels = ?::jsonb, approved_by_id = ?,
       content_hash = ?
     where id = ?`,
    [facts.contentHash, now, channels, caller.rowId, facts.contentHash, story.id],
  );
  return { channels: input.channels, checklist: answers.map(({ id }) => id) };
}

/** The lines a person answered, in the words they were asked: the list of questions may change later. */
const answersIn = (lines: readonly CheckLine[], answers: readonly string[]) =>
  lines
    .filter(({ id, by }) => by === 'person' && answers.includes(id))
    .map(({ id, label, source }) => ({ id, label, source }));
