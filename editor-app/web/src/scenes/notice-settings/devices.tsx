import { Button, Stack, Text, Title } from '@mantine/core';
import { formatDateTime, type EditorNoticeSettings } from '@toasoan/domain';
import { useEffect, useState } from 'react';
import * as words from '#words/notice-settings';
import { useRemoveDevice } from '../../api/notice-settings.ts';
import { ErrorNotice } from '../../components/error-notice.tsx';
import lists from '../../components/list.module.css';
import { Notice } from '../../components/notice.tsx';
import { markOf, subscriptionHere, turnPushOff } from '../../notices/push.ts';
import classes from './notice-settings.module.css';
import { TurnOn } from './turn-on.tsx';

/** The devices that hear of notices while the app is closed. */
export function Devices({ view }: { readonly view: EditorNoticeSettings }) {
  const [here, setHere] = useState<string | null>(null);
  const [done, setDone] = useState('');
  const remove = useRemoveDevice();
  useEffect(() => {
    void subscriptionHere()
      .then((subscription) => subscription && markOf(subscription))
      .then(setHere, () => undefined);
  }, [view.devices]);
  const known = view.devices.some(({ endpointHash }) => endpointHash === here);
  const takeOff = (id: string, isHere: boolean): void =>
    remove.mutate(id, {
      onSuccess: () => {
        if (isHere) void turnPushOff().catch(() => undefined);
        setDone(words.removed);
      },
    });
  return (
    <section>
      <Stack align="flex-start" gap="sm">
        <Title order={2} size="h3">
          {words.devices}
        </Title>
        {view.devices.length === 0 ? <Text>{words.noDevices}</Text> : null}
        {view.devices.length > 0 ? (
          <ul className={`${lists.framed} ${classes.devices}`}>
            {view.devices.map(({ id, label, since, lastSent, endpointHash }) => (
              <li key={id}>
                <Text fw={600}>
                  {label} {endpointHash === here ? words.thisDevice : null}
                </Text>
                <Text size="sm" c="dimmed">
                  {words.since(formatDateTime(since))}
                </Text>
                {lastSent ? (
                  <Text size="sm" c="dimmed">
                    {words.lastSent(formatDateTime(lastSent))}
                  </Text>
                ) : null}
                <Button
                  variant="default"
                  mt="xs"
                  aria-label={words.removeDevice(label)}
                  onClick={() => takeOff(id, endpointHash === here)}
                >
                  {words.remove}
                </Button>
              </li>
            ))}
          </ul>
        ) : null}
        <ErrorNotice error={remove.error} />
        <div role="status">{done === '' ? null : <Notice tone="success">{done}</Notice>}</div>
        {known ? null : <TurnOn pushKey={view.pushKey} />}
      </Stack>
    </section>
  );
}
