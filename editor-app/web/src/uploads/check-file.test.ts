import { ERRORS, MAX_BYTES } from '@toasoan/domain';
import { describe, expect, it } from 'vitest';
import { checkFile } from './check-file.ts';

const bytes = (...parts: (string | number[])[]): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    parts.flatMap((part) =>
      typeof part === 'string' ? [...part].map((letter) => letter.charCodeAt(0)) : part,
    ),
  );
const JPEG = bytes([0xff, 0xd8, 0xff, 0xe0], 'JFIF');
const MP4 = bytes([0, 0, 0, 24], 'ftypisom', [0, 0, 2, 0], 'isommp42');

/** A file that says to be larger than the bytes it holds. */
const ofSize = (head: Uint8Array<ArrayBuffer>, size: number): Blob =>
  Object.defineProperty(new Blob([head]), 'size', { value: size });

describe('a file before it is sent', () => {
  it('is what its content says, whatever its name and type', async () => {
    const file = new File([JPEG], 'hop-dong.docx', { type: 'application/pdf' });
    expect(await checkFile(file)).toEqual({ ok: true, format: 'jpeg' });
    expect(await checkFile(new Blob([bytes('%PDF-1.7\n%')]))).toEqual({ ok: true, format: 'pdf' });
  });

  it('is refused with the reason', async () => {
    const problem = async (file: Blob): Promise<string> => {
      const check = await checkFile(file);
      return check.ok ? 'ok' : check.problem;
    };
    expect(await problem(new Blob([]))).toBe(ERRORS['asset.broken'][1]);
    expect(await problem(new File(['#EXTM3U\n'], 'phim.mp4', { type: 'video/mp4' }))).toBe(
      ERRORS['asset.type'][1],
    );
    const unreadable = Object.assign(new Blob([JPEG]), {
      slice: () => ({ arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError')) }),
    });
    expect(await problem(unreadable as unknown as Blob)).toContain('Không đọc được');
  });

  it('may be less as the form of a consent', async () => {
    expect(await checkFile(new Blob([JPEG]), 'consent')).toEqual({ ok: true, format: 'jpeg' });
    expect(await checkFile(new Blob([MP4]))).toEqual({ ok: true, format: 'mp4' });
    expect(await checkFile(new Blob([MP4]), 'consent')).toMatchObject({ ok: false });
  });

  it('has the limit of its kind', async () => {
    expect(await checkFile(ofSize(JPEG, MAX_BYTES.picture))).toMatchObject({ ok: true });
    expect(await checkFile(ofSize(JPEG, MAX_BYTES.picture + 1))).toEqual({
      ok: false,
      problem: ERRORS['asset.too_large'][1],
    });
    expect(await checkFile(ofSize(MP4, MAX_BYTES.picture + 1))).toEqual({ ok: true, format: 'mp4' });
    expect(await checkFile(ofSize(MP4, MAX_BYTES.video + 1))).toMatchObject({ ok: false });
  });
});
