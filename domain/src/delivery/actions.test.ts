import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../testing/check.ts';
import {
  decideDelivery,
  deliveryActions,
  openDeliveryActions,
  placeAddress,
  postAddress,
  type DeliveryAction,
  type DeliveryFacts,
} from './actions.ts';
import {
  channelNames,
  consentChannelOf,
  DELIVERY_STATES,
  OPERATIONS,
  publicChannels,
  type DeliveryState,
  type Operation,
} from './delivery.ts';

const states = Object.keys(DELIVERY_STATES) as DeliveryState[];
const facts = (given: Partial<DeliveryFacts> = {}): DeliveryFacts => ({
  channel: 'fanpage',
  operation: 'publish',
  state: 'pending',
  current: true,
  ...given,
});

describe('what is open in each state of a post', () => {
  it.each<[DeliveryState, DeliveryAction[]]>([
    ['pending', ['hold', 'take_over']],
    ['held', ['release', 'take_over']],
    ['sending', []],
    ['by_hand', ['retry', 'confirm']],
    ['delivered', ['resend']],
    ['failed', ['retry', 'hold', 'take_over']],
    ['superseded', []],
  ])('%s: %j', (state, actions) => expect(openDeliveryActions(facts({ state }))).toEqual(actions));

  it('the newsroom’s own channels are not served by hand', () => {
    for (const channel of ['website', 'archive'] as const)
      expect(decideDelivery(facts({ channel }), 'take_over')).toEqual({
        ok: false,
        reason: 'delivery.not_by_hand',
      });
  });
  it('a withdrawal is not held back', () => {
    expect(decideDelivery(facts({ operation: 'withdraw' }), 'hold')).toMatchObject({ ok: false });
  });
  it('only what the channel should show now is sent again', () => {
    expect(decideDelivery(facts({ state: 'delivered', current: false }), 'resend')).toEqual({
      ok: false,
      reason: 'delivery.overtaken',
    });
  });
});

it('what is closed or on its way never changes, whatever is asked', () => {
  check(
    fc.property(
      fc.record({
        channel: fc.constantFrom(...channelNames),
        operation: fc.constantFrom(...(Object.keys(OPERATIONS) as Operation[])),
        state: fc.constantFrom(...states),
        current: fc.boolean(),
      }),
      fc.constantFrom(...deliveryActions),
      (given, action) => {
        const decision = decideDelivery(given, action);
        if (decision.ok && decision.to !== null)
          expect(['sending', 'delivered', 'superseded']).not.toContain(given.state);
      },
    ),
  );
});

it.each([
  ['https://www.facebook.com/sogd/posts/pfbid02abc', 'https://www.facebook.com/sogd/posts/pfbid02abc'],
  [' https://fb.watch/abc/ ', 'https://fb.watch/abc/'],
  ['https://www.facebook.com/', null],
  ['http://www.facebook.com/sogd/posts/1', null],
  ['https://facebook.com.example.org/posts/1', null],
  ['javascript:alert(1)', null],
  ['', null],
])('the address %j', (text, address) => expect(postAddress(text)).toBe(address));

it.each([
  ['webhook', 'https://cong.tinh.gov.vn/bai/1', 'https://cong.tinh.gov.vn/bai/1'],
  ['press', ' https://bao.example.vn/ ', 'https://bao.example.vn/'],
  ['webhook', 'http://cong.tinh.gov.vn/bai/1', null],
  ['webhook', 'https://u:p@cong.tinh.gov.vn/', null],
  ['fanpage', 'https://cong.tinh.gov.vn/bai/1', null],
] as const)('on %s, the place %j', (channel, text, address) =>
  expect(placeAddress(channel, text)).toBe(address),
);

it('what goes further asks the website’s consents, and no other channel does for another', () => {
  expect(publicChannels.map(consentChannelOf)).toEqual(['website', 'fanpage', 'website', 'website']);
});
