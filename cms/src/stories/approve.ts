import type { CheckLine } from '@toasoan/domain';
import { first } from '../database/sql';
import type { Step } from './act';
import { embargo } from './embargo';

type Detail = Promise<Readonly<Record<string, unknown>>>;

/**
 * Binds a person, a time, the channels and the hash of the exact content, with what readers are told of a correction
 * and what is asked of those who publish. The append-only row is the proof that the database asks for when an edition
 * is made.
 */
export async function approve(step: Step): Detail {
  const { sql, open, caller, accountIds, input, now } = step;
  const { story, facts } = open;
  const channels = JSON.stringify(input.channels ?? []);
  const answers = answersIn(open.checklist, input.checklist ?? []);
  const publicNote = (input.publicNote ?? story.correctionNote).trim();
  const terms = input.terms?.trim() ?? '';
  await record(step, 'first', { channels, answers, publicNote, terms });
  await first(
    sql,
    `update stories set approved_hash = ?, approved_at = ?, approved_channels = ?::jsonb, approved_by_id = ?,
       approved_by_ids = ?::jsonb, approval_terms = ?, correction_note = ?, content_hash = ?
     where id = ?`,
    [
      facts.contentHash,
      now,
      channels,
      caller.rowId,
      JSON.stringify(accountIds),
      terms,
      publicNote,
      facts.contentHash,
      story.id,
    ],
  );
  return {
    channels: input.channels,
    checklist: answers.map(({ id }) => id),
    ...(terms ? { terms } : {}),
    ...(publicNote ? { publicNote } : {}),
    ...(await embargo(step)),
  };
}

/** The directorate's word on exactly what the head approved. */
export async function approveSecond(step: Step): Detail {
  const { sql, open, caller, now } = step;
  const { story, facts } = open;
  await record(step, 'second', {
    channels: JSON.stringify(facts.approvedChannels),
    answers: [],
    publicNote: story.correctionNote,
    terms: '',
  });
  await first(
    sql,
    'update stories set second_approved_hash = ?, second_approved_at = ?, second_approved_by_id = ? where id = ?',
    [facts.contentHash, now, caller.rowId, story.id],
  );
  return {};
}

interface Given {
  readonly channels: string;
  readonly answers: readonly Pick<CheckLine, 'id' | 'label' | 'source'>[];
  readonly publicNote: string;
  readonly terms: string;
}

async function record(
  { sql, open: { story, facts }, caller, accountIds, signed }: Step,
  kind: 'first' | 'second',
  { channels, answers, publicNote, terms }: Given,
): Promise<void> {
  await first(
    sql,
    `insert into newsroom.approvals (story_id, revision, content_hash, kind, approver_id, approver_ids, delegation,
       writer_ids, channels, checklist, public_note, terms)
     values (?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?::jsonb, ?::jsonb, ?::jsonb, ?, ?)`,
    [
      story.documentId,
      story.revision,
      facts.contentHash,
      kind,
      caller.personId,
      JSON.stringify(accountIds),
      signed.delegation ? JSON.stringify(signed.delegation) : null,
      JSON.stringify(story.writerIds),
      channels,
      JSON.stringify(answers),
      publicNote,
      terms,
    ],
  );
}

/** The lines a person answered, in the words they were asked: the list of questions may change later. */
const answersIn = (lines: readonly CheckLine[], answers: readonly string[]) =>
  lines
    .filter(({ id, by }) => by === 'person' && answers.includes(id))
    .map(({ id, label, source }) => ({ id, label, source }));
