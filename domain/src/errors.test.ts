import { describe, expect, it } from 'vitest';
import { ERRORS, isErrorId, NewsroomError, type ErrorId } from './errors.ts';

const ids = Object.keys(ERRORS) as ErrorId[];

describe('the list of errors', () => {
  it('says a different Vietnamese sentence for each id', () => {
    const messages = ids.map((id) => ERRORS[id][1]);
    expect(new Set(messages).size).toBe(ids.length);
    for (const message of messages) {
      expect(message).toBe(message.normalize('NFC'));
      expect(message).toMatch(
        /^\p{Lu}.*[ạảãàáâậấầẩẫăắằặẳẵđêệếềểễôộốồổỗơợớờởỡưựứừửữịỉĩìíọỏõòóụủũùúẹẻẽèéỵỷỹỳý].*[.!?]$/u,
      );
      expect(message).not.toMatch(/\s{2}|^\s|\s$/);
    }
  });

  it.each(ids)('%s: a stable name and a status that is an error', (id) => {
    expect(id).toMatch(/^[a-z]+(_[a-z]+)*(\.[a-z]+(_[a-z]+)*)?$/);
    expect(ERRORS[id][0]).toBeGreaterThanOrEqual(400);
    expect(ERRORS[id][0]).toBeLessThan(600);
  });

  it('knows its ids from everything else', () => {
    expect(ids.every(isErrorId)).toBe(true);
    for (const other of [
      '',
      'story',
      'constructor',
      '__proto__',
      'toString',
      404,
      null,
      undefined,
      ['internal'],
    ])
      expect(isErrorId(other)).toBe(false);
  });
});

describe('NewsroomError', () => {
  it('is sent as its body', () => {
    const error = new NewsroomError('story.stage', { stage: 'draft' }, { cause: new Error('x') });
    expect(error).toBeInstanceOf(Error);
    expect(error.cause).toBeInstanceOf(Error);
    expect(JSON.parse(JSON.stringify(error.toBody()))).toEqual({
      id: 'story.stage',
      status: 409,
      message: ERRORS['story.stage'][1],
      details: { stage: 'draft' },
    });
    expect(new NewsroomError('internal').toBody()).not.toHaveProperty('details');
  });
});
