import { MAX_PHOTO_BYTES } from '@toasoan/domain';
import { expect, it } from 'vitest';
import { photoProblem } from './photo-check.ts';

it.each([
  [{ name: 'a.jpg', type: 'image/jpeg', size: 1 }, null],
  [{ name: 'a.JPG', type: '', size: MAX_PHOTO_BYTES }, null],
  [{ name: 'a.heic', type: 'image/heic', size: 1 }, 'asset.type'],
  [{ name: 'a.docx', type: '', size: 1 }, 'asset.type'],
  [{ name: 'jpg', type: 'text/plain', size: 1 }, 'asset.type'],
  [{ name: 'a.png', type: 'image/png', size: MAX_PHOTO_BYTES + 1 }, 'asset.too_large'],
  [{ name: 'a.png', type: 'image/png', size: 0 }, 'asset.broken'],
])('%o → %s', (file, problem) => expect(photoProblem(file)).toBe(problem));
