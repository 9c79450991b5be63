import type { EditorNoticeSettings } from '@toasoan/domain';
import type { Client } from '../api/client.ts';

/** Whether this browser can show notices of a closed page, and what the person has said to that. */
export type PushAbility = 'unable' | 'refused' | 'possible';

export function pushAbility(): PushAbility {
  if (!('serviceWorker' in navigator) || !('PushManager' in window) || !('Notification' in window))
    return 'unable';
  return Notification.permission === 'denied' ? 'refused' : 'possible';
}

/** This browser's subscription; null without one. */
export async function subscriptionHere(): Promise<PushSubscription | null> {
  if (pushAbility() === 'unable') return null;
  const registration = await navigator.serviceWorker.getRegistration();
  return (await registration?.pushManager.getSubscription()) ?? null;
}

/** What the server knows this browser by. */
export async function markOf(subscription: PushSubscription): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(subscription.endpoint));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Asks the person, subscribes this browser and tells the newsroom. Null when the person or the browser said no.
 * @throws what the server refuses
 */
export async function turnPushOn(
  client: Client,
  pushKey: string,
  label: string,
): Promise<EditorNoticeSettings | null> {
  if ((await Notification.requestPermission()) !== 'granted') return null;
  const registration = await navigator.serviceWorker.ready;
  const subscription = await registration.pushManager
    .subscribe({ userVisibleOnly: true, applicationServerKey: pushKey })
    .catch(() => null);
  return subscription && register(client, subscription, label);
}

/** Tells the newsroom of this browser's subscription. */
export async function register(
  client: Client,
  subscription: PushSubscription,
  label: string,
): Promise<EditorNoticeSettings> {
  const { endpoint, keys } = subscription.toJSON();
  return client.call<EditorNoticeSettings>('POST', '/push-devices', {
    endpoint,
    p256dh: keys?.['p256dh'],
    auth: keys?.['auth'],
    label,
  });
}

/** Ends this browser's subscription, as at signing out: what comes later is for nobody here. */
export async function turnPushOff(): Promise<void> {
  await (await subscriptionHere())?.unsubscribe();
}
