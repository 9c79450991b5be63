import { useEffect } from 'react';
import * as words from '#words/notice-settings';
import { useClient } from '../api/client-context.ts';
import { useSession } from '../api/session-context.ts';
import { deviceOf } from './device-name.ts';
import { register, subscriptionHere } from './push.ts';

/** Keeps a browser that hears of notices tied to the sign-in of now: the device ends with it. Once a sign-in. */
export function useKnownDevice(): void {
  const client = useClient();
  const { renewals, me } = useSession();
  useEffect(() => {
    const mark = `toasoan.device.${me.id}.${renewals}`;
    void (async () => {
      const subscription = await subscriptionHere();
      if (!subscription || sessionStorage.getItem(mark)) return;
      const { browser, system } = deviceOf(navigator.userAgent);
      await register(client, subscription, words.deviceName(browser, system));
      sessionStorage.setItem(mark, 'known');
    })().catch(() => undefined);
  }, [client, me.id, renewals]);
}
