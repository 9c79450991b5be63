import { expect, it } from 'vitest';
import { actions } from '../story/stages.ts';
import { eventInWords, isKnownEvent } from './events.ts';

it('every action of a story and every change of the office has words', () => {
  for (const action of actions) expect(isKnownEvent(`story.${action}`)).toBe(true);
  expect(eventInWords('membership.create')).toBe('Thêm phân công');
  expect(eventInWords('panel_account.remove')).toBe('Xóa tài khoản bảng quản trị');
  expect(eventInWords('consent.file')).toBe('Mở tệp phiếu đồng ý');
  expect(eventInWords('story.publish_due')).toBe('Xuất bản theo giờ hẹn');
});

it('what an earlier release wrote keeps its words', () => {
  expect(isKnownEvent('membership.begun')).toBe(true);
});

it('an event of another release keeps its name', () => {
  for (const name of ['story.dance', 'unit.dance', 'dance.create', '']) expect(eventInWords(name)).toBe(name);
});
