import fc from 'fast-check';
import { expect, it } from 'vitest';
import { check } from '../../testing/check.ts';
import { webhookVerdict } from './answer.ts';
import { isWebhookSecret, webhookAddressOf } from './settings.ts';

const now = new Date('2026-09-05T01:00:00.000Z');

it.each([
  [200, null, { do: 'taken' }],
  [204, null, { do: 'taken' }],
  [301, null, { do: 'person', error: 'webhook.redirected' }],
  [400, null, { do: 'person', error: 'webhook.refused' }],
  [401, '60', { do: 'person', error: 'webhook.refused' }],
  [408, null, { do: 'again' }],
  [410, null, { do: 'person', error: 'webhook.switched_off' }],
  [425, null, { do: 'again' }],
  [429, null, { do: 'wait', waitMs: 60_000 }],
  [429, '120', { do: 'wait', waitMs: 120_000 }],
  [429, 'Sat, 05 Sep 2026 01:00:30 GMT', { do: 'wait', waitMs: 30_000 }],
  [429, 'Sat, 05 Sep 2026 00:00:00 GMT', { do: 'wait', waitMs: 0 }],
  [503, '9999999', { do: 'wait', waitMs: 86_400_000 }],
  [503, null, { do: 'again' }],
  [503, 'soon', { do: 'again' }],
  [500, '60', { do: 'again' }],
] as const)('%i with Retry-After %j', (status, retryAfter, verdict) =>
  expect(webhookVerdict(status, retryAfter, now)).toEqual(verdict),
);

it('only a 2xx is taken, and a wait is within a day', () => {
  check(
    fc.property(fc.integer({ min: 100, max: 599 }), fc.option(fc.string()), (status, retryAfter) => {
      const verdict = webhookVerdict(status, retryAfter, now);
      expect(verdict.do === 'taken').toBe(status >= 200 && status < 300);
      if (verdict.do !== 'wait') return;
      expect(verdict.waitMs).toBeGreaterThanOrEqual(0);
      expect(verdict.waitMs).toBeLessThanOrEqual(86_400_000);
    }),
  );
});

it.each([
  ['https://cong.tinh.gov.vn/nhan?k=1', 'https://cong.tinh.gov.vn/nhan?k=1'],
  [' https://Cong.Tinh.gov.vn ', 'https://cong.tinh.gov.vn/'],
  ['http://cong.tinh.gov.vn/', null],
  ['https://cong.tinh.gov.vn:8443/', null],
  ['https://u:p@cong.tinh.gov.vn/', null],
  ['https://localhost/', null],
  ['https://10.0.0.1/', null],
  ['https://0x7f.1/', null],
  ['https://[::1]/', null],
  ['cong.tinh.gov.vn', null],
])('the address %j', (text, address) => expect(webhookAddressOf(text)).toBe(address));

it('a secret is base64 of 24 to 64 bytes behind its prefix', () => {
  check(
    fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
      const secret = `whsec_${btoa(String.fromCharCode(...bytes))}`;
      expect(isWebhookSecret(secret)).toBe(bytes.length >= 24 && bytes.length <= 64);
      expect(isWebhookSecret(secret.replace('whsec_', ''))).toBe(false);
    }),
  );
});
