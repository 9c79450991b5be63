import { describe, expect, it } from 'vitest';
import { planFetch, type FetchPlan } from './plan-fetch.ts';

const ORIGIN = 'https://toasoan.example';
const shell = {
  kept: ['/gui-nhanh.html', '/assets/send-a.js'],
  hashed: ['/assets/send-a.js', '/assets/index-b.js'],
};
const plan = (path: string, method = 'GET', navigates = false): FetchPlan =>
  planFetch({ method, url: new URL(path, ORIGIN), origin: ORIGIN, navigates }, shell);

describe('what the service worker does with a request', () => {
  it.each([
    '/api/session',
    '/api/reference',
    '/api/assets/a/preview/b?v=1',
    '/api/stories?queue=mine',
    'https://elsewhere.example/assets/send-a.js',
    '/assets/of-an-older-version.js',
  ])('leaves %s alone', (path) => {
    expect(plan(path)).toBe('pass');
    expect(plan(path, 'POST')).toBe('pass');
  });

  it('answers pages, files of the shell, and photos shared by another app', () => {
    expect(plan('/gui-nhanh?tu=bieu-tuong', 'GET', true)).toBe('form');
    expect(plan('/write/abc', 'GET', true)).toBe('page');
    expect(plan('/assets/send-a.js')).toBe('kept');
    expect(plan('/assets/index-b.js')).toBe('hashed');
    expect(plan('/gui-nhanh/chia-se', 'POST', true)).toBe('share');
    expect(plan('/write', 'POST', true)).toBe('pass');
  });
});
