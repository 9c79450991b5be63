import { ERRORS, type ErrorBody } from '@toasoan/domain';
import { expect, it } from 'vitest';
import { captionFault, captionRefusal } from './caption-refusal.ts';

const refusal = (
  details?: ErrorBody['details'],
  id: ErrorBody['id'] = 'asset.captions_invalid',
): ErrorBody => ({
  id,
  status: ERRORS[id][0],
  message: ERRORS[id][1],
  ...(details ? { details } : {}),
});
const captions = [{ language: 'vi', label: 'Tiếng Việt', text: 'x' }];

it('names the line and the language', () => {
  expect(captionRefusal(refusal({ language: 'vi', line: 12 }), captions)).toMatch(
    /^Lỗi ở dòng 12 của phụ đề Tiếng Việt\. Tệp phụ đề không đúng dạng/,
  );
  expect(captionRefusal(refusal({ line: 3, language: 'fr' }), captions)).toMatch(/^Lỗi ở dòng 3\. /);
  expect(captionRefusal(refusal(), captions)).toBe(ERRORS['asset.captions_invalid'][1]);
});

it('leaves other refusals alone', () => {
  expect(captionRefusal(refusal({ line: 1 }, 'asset.stale'), captions)).toBeNull();
  expect(captionRefusal(null, captions)).toBeNull();
});

it('finds the faulty line before anything is sent', () => {
  const good = 'WEBVTT\n\n00:00.000 --> 00:02.000\nLễ khai giảng\n';
  expect(captionFault(good)).toBeNull();
  expect(captionFault('1\n00:00:01,000 --> 00:00:02,000\nMột\n')).toBeNull();
  expect(captionFault(`${good}\n00:05.000 --> 00:04.000\nSai\n`)).toMatch(/^Dòng 6: Thời điểm kết thúc/);
  expect(captionFault('Không phải phụ đề')).toMatch(/^Dòng \d+: /);
});
