import { expect, it } from 'vitest';
import { pushEndpointOf } from './push-endpoint.ts';

it.each(['https://fcm.googleapis.com/fcm/send/a', 'https://web.push.apple.com/Q', 'https://1.1.1.1/x'])(
  '%s is a push service’s',
  (endpoint) => expect(pushEndpointOf(endpoint)?.href).toBe(endpoint),
);

it.each([
  'http://fcm.googleapis.com/x',
  'https://localhost/x',
  'https://127.0.0.1/x',
  'https://2130706433/x',
  'https://[::1]/x',
  'https://169.254.169.254/latest',
  'https://fcm.googleapis.com:8443/x',
  'https://a:b@fcm.googleapis.com/x',
  'https://cms/x',
  'ftp://fcm.googleapis.com/x',
  'không phải',
])('%s is none', (endpoint) => expect(pushEndpointOf(endpoint)).toBeNull());

it('lets the host of a test through, at its port only', () => {
  expect(pushEndpointOf('https://127.0.0.1:9/x', '127.0.0.1:9')).not.toBeNull();
  expect(pushEndpointOf('https://127.0.0.1:8/x', '127.0.0.1:9')).toBeNull();
});
