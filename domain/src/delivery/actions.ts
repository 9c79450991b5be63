import type { ErrorId } from '../errors.ts';
import type { ChannelName, DeliveryState, Operation } from './delivery.ts';

/** What the publishing officer does with one delivery. */
export const DELIVERY_ACTIONS = {
  retry: 'Thử lại',
  hold: 'Giữ lại',
  release: 'Cho đi tiếp',
  take_over: 'Đăng tay',
  confirm: 'Ghi nhận đã đăng tay',
  resend: 'Gửi lại',
} as const;
export type DeliveryAction = keyof typeof DELIVERY_ACTIONS;
export const deliveryActions = Object.keys(DELIVERY_ACTIONS) as [DeliveryAction, ...DeliveryAction[]];

/** A delivery as the rules see it. */
export interface DeliveryFacts {
  readonly channel: ChannelName;
  readonly operation: Operation;
  readonly state: DeliveryState;
  /** It is the newest of its story on its channel, and its edition is still what the channel should show. */
  readonly current: boolean;
}

interface Rule {
  readonly from: readonly DeliveryState[];
  /** Null: the delivery stays as it is, and a new one is made. */
  readonly to: DeliveryState | null;
}

/** What is on its way is waited for: nobody can say whether it has arrived. */
const RULES: Readonly<Record<DeliveryAction, Rule>> = {
  retry: { from: ['failed', 'by_hand'], to: 'pending' },
  hold: { from: ['pending', 'failed'], to: 'held' },
  release: { from: ['held'], to: 'pending' },
  take_over: { from: ['pending', 'failed', 'held'], to: 'by_hand' },
  confirm: { from: ['by_hand'], to: 'delivered' },
  resend: { from: ['delivered'], to: null },
};

/** Channels that a person can serve without the newsroom: the others are its own. */
const BY_HAND: readonly ChannelName[] = ['fanpage', 'press', 'webhook'];
const NEEDS_HANDS: readonly DeliveryAction[] = ['take_over', 'confirm'];

export type DeliveryDecision =
  { readonly ok: true; readonly to: DeliveryState | null } | { readonly ok: false; readonly reason: ErrorId };

/** Whether an action may be done, and what the delivery becomes. Who may do it is asked apart. */
export function decideDelivery(facts: DeliveryFacts, action: DeliveryAction): DeliveryDecision {
  const { from, to } = RULES[action];
  if (!from.includes(facts.state)) return { ok: false, reason: 'delivery.closed' };
  if (NEEDS_HANDS.includes(action) && !BY_HAND.includes(facts.channel))
    return { ok: false, reason: 'delivery.not_by_hand' };
  // Nobody holds back what takes a story off: it was decided, and children's pictures may be in it.
  if (action === 'hold' && facts.operation === 'withdraw')
    return { ok: false, reason: 'delivery.withdrawal' };
  if (action === 'resend' && (!facts.current || facts.operation !== 'publish'))
    return { ok: false, reason: 'delivery.overtaken' };
  return { ok: true, to };
}

/** The actions open for a delivery, in the order they are offered. */
export const openDeliveryActions = (facts: DeliveryFacts): DeliveryAction[] =>
  deliveryActions.filter((action) => decideDelivery(facts, action).ok);

/** Hosts under which Facebook shows a page's posts. */
const FACEBOOK = /^(?:[a-z-]+\.)?(?:facebook\.com|fb\.com|fb\.watch)$/;

/** Where a person says it stands: a post at Facebook, elsewhere any https page; null for what is none. */
export const placeAddress = (channel: ChannelName, text: string): string | null =>
  channel === 'fanpage' ? postAddress(text) : pageAddress(text);

function pageAddress(text: string): string | null {
  const url = URL.canParse(text.trim()) ? new URL(text.trim()) : null;
  return url?.protocol === 'https:' && url.username === '' && url.password === '' ? url.href : null;
}

/** The address of a post as a person pastes it: https, at Facebook, with something after the name; else null. */
export function postAddress(text: string): string | null {
  const url = URL.canParse(text.trim()) ? new URL(text.trim()) : null;
  if (url?.protocol !== 'https:' || !FACEBOOK.test(url.hostname)) return null;
  return url.pathname.length > 1 || url.search !== '' ? url.href : null;
}
