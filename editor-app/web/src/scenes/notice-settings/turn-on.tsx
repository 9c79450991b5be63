import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import * as words from '#words/notice-settings';
import { useTurnPushOn } from '../../api/notice-settings.ts';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { Notice } from '../../components/notice.tsx';
import { deviceOf } from '../../notices/device-name.ts';
import { pushAbility } from '../../notices/push.ts';

/** The way to hear of notices on this device, or why there is none. */
export function TurnOn({ pushKey }: { readonly pushKey: string | null }) {
  const turnOn = useTurnPushOn();
  const [said, setSaid] = useState<'on' | 'not' | null>(null);
  if (pushKey === null) return <Text>{words.notOffered}</Text>;
  const ability = pushAbility();
  if (ability !== 'possible') return <Text>{ability === 'unable' ? words.unable : words.refused}</Text>;
  const { browser, system } = deviceOf(navigator.userAgent);
  const label = words.deviceName(browser, system);
  return (
    <>
      <Button
        variant="default"
        loading={turnOn.isPending}
        onClick={() =>
          turnOn.mutate({ pushKey, label }, { onSuccess: (view) => setSaid(view ? 'on' : 'not') })
        }
      >
        {words.turnOn}
      </Button>
      <ErrorNotice error={turnOn.error} />
      <div role="status">
        {said === 'on' ? <Notice tone="success">{words.turnedOn}</Notice> : null}
        {said === 'not' ? <Notice tone="warning">{words.notTurnedOn}</Notice> : null}
      </div>
    </>
  );
}
