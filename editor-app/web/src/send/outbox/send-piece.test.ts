import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentOf } from '../piece/content-of.ts';
import type { Piece } from '../piece/piece.ts';
import type { HeardStory } from '../piece/piece-state.ts';
import { newsroomStandIn, type Fault } from '../testing/newsroom-stand-in.ts';
import { AT, memoryPieces, photo, written } from '../testing/pieces.ts';
import { FileRefused, sendPiece, type NewsroomDoors } from './send-piece.ts';

const fault = fc.constantFrom<Fault[]>('none', 'none', 'none', 'unsent', 'unheard', 'signed_out', 'busy');

async function queued(piece: Piece, faults: Fault[] = []) {
  const pieces = memoryPieces(piece);
  const newsroom = newsroomStandIn(faults);
  const send = (doors: NewsroomDoors = newsroom.doors): Promise<void> =>
    sendPiece(piece.id, { pieces, doors, now: () => AT });
  const apply = (event: Parameters<typeof pieces.apply>[1]) => pieces.apply(piece.id, event);
  await apply({ type: 'queued', goal: 'submit', at: AT });
  return { pieces, newsroom, send, apply };
}

describe('a piece in the queue', () => {
  it('becomes exactly one story, sent on once, whatever is lost on the way', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fault, { maxLength: 30 }), fc.nat(3), async (faults, photos) => {
        const files = Array.from({ length: photos }, (_, n) => photo(n));
        const { pieces, newsroom, send } = await queued(written({ files }), faults);
        for (let tries = 0; tries < 40 && pieces.only().phase.name !== 'sent'; tries++) await send();
        expect(pieces.only().phase).toMatchObject({ name: 'sent', stage: 'submitted', lead: 'Phòng A' });
        expect(newsroom.stories()).toMatchObject([{ content: contentOf(pieces.only()) }]);
        expect(newsroom.submissions()).toBe(1);
      }),
    );
  });

  it('keeps the person’s last words when it is changed between attempts: in the story, or in hand', async () => {
    const change = fc.record({
      text: fc.constantFrom('Một.', 'Hai.', 'Ba.'),
      after: fc.array(fault, { maxLength: 4 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 4 }), async (changes) => {
        const faults: Fault[] = [];
        const { pieces, newsroom, send, apply } = await queued(written(), faults);
        for (const { text, after } of changes) {
          faults.push(...after, 'unsent');
          await send();
          await apply({ type: 'edit_taken' });
          await apply({ type: 'typed', words: { text }, at: AT });
          await apply({ type: 'queued', goal: 'submit', at: AT });
        }
        faults.length = 0;
        for (let tries = 0; tries < 3; tries++) await send();
        const { phase } = pieces.only();
        expect(newsroom.stories()).toHaveLength(1);
        expect(newsroom.submissions()).toBe(1);
        if (phase.name === 'sent') expect(newsroom.stories()[0]?.content).toEqual(contentOf(pieces.only()));
        else expect(phase).toMatchObject({ name: 'conflict', sentOn: true });
      }),
    );
  });

  it('is not sent again when it came back to the unit before its answer was heard', async () => {
    const { pieces, newsroom, send } = await queued(written(), ['none', 'unheard']);
    await send();
    newsroom.changeElsewhere({ stage: 'returned', history: [{ action: 'submit' }, { action: 'return' }] });
    await send();
    expect(pieces.only().phase).toMatchObject({ name: 'sent', stage: 'returned' });
    expect(newsroom.submissions()).toBe(1);
  });

  it('overwrites nothing that was written elsewhere, unless the person says so', async () => {
    const { pieces, newsroom, send, apply } = await queued(written(), ['none', 'unsent']);
    await send();
    const theirs = contentOf(written({ words: { ...written().words, text: 'Ở bàn viết.' } }));
    newsroom.changeElsewhere({ content: theirs });
    await send();
    expect(pieces.only().phase).toMatchObject({ name: 'conflict', sentOn: false });
    expect(newsroom.stories()).toMatchObject([{ content: theirs, stage: 'draft' }]);
    await apply({ type: 'mine_kept' });
    await send();
    expect(newsroom.stories()).toMatchObject([{ content: contentOf(pieces.only()), stage: 'submitted' }]);
  });

  it('comes back to the person with the reason when a file is nothing the newsroom takes', async () => {
    const { pieces, newsroom, send } = await queued(written({ files: [photo(1)] }));
    await send({
      ...newsroom.doors,
      upload: () => Promise.reject(new FileRefused('Không nhận loại tệp này.')),
    });
    expect(pieces.only().phase).toEqual({
      name: 'refused',
      refusal: { id: 'file', message: 'Không nhận loại tệp này.', files: ['f1'] },
    });
    expect(newsroom.stories()).toEqual([]);
  });

  it('saves each wording once, also where the newsroom stores it in another form', async () => {
    const { pieces, newsroom, send } = await queued(written());
    let saves = 0;
    const asStored = async (work: Promise<HeardStory>): Promise<HeardStory> => {
      const story = await work;
      return { ...story, content: { ...story.content, byline: 'Ban biên tập' } };
    };
    await send({
      ...newsroom.doors,
      create: (piece, step) => asStored(newsroom.doors.create(piece, step)),
      save: (step) => {
        saves += 1;
        return asStored(newsroom.doors.save(step));
      },
    });
    expect(pieces.only().phase.name).toBe('sent');
    expect(saves).toBe(0);
  });

  it('is laid on the desk as a draft without being sent on', async () => {
    const { pieces, newsroom, send, apply } = await queued(written());
    await apply({ type: 'edit_taken' });
    await apply({ type: 'queued', goal: 'draft', at: AT });
    await send();
    expect(pieces.only().phase).toMatchObject({ name: 'sent', stage: 'draft' });
    expect(newsroom.submissions()).toBe(0);
  });

  it('stops when the person takes it back on the way, and keeps what has arrived', async () => {
    const { pieces, newsroom, send, apply } = await queued(written({ files: [photo(1), photo(2)] }));
    await send({
      ...newsroom.doors,
      upload: async (piece, file) => {
        if (file.key === 'f2') await apply({ type: 'edit_taken' });
        return newsroom.doors.upload(piece, file);
      },
    });
    expect(pieces.only().phase.name).toBe('writing');
    expect(pieces.only().files.every(({ assetId }) => assetId !== null)).toBe(true);
    expect(newsroom.stories()).toEqual([]);
  });
});
