import { Button, Stack, Text } from '@mantine/core';
import type { EditorNoticeSettings, NoticeSettings } from '@toasoan/domain';
import { useState, type FormEvent } from 'react';
import * as words from '#words/notice-settings';
import { useSaveNoticeSettings } from '../../api/notice-settings.ts';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { Notice } from '../../components/notice.tsx';
import { DigestHours } from './digest-hours.tsx';
import { QuietTime } from './quiet-time.tsx';
import { WaysTable } from './ways-table.tsx';

/** Ways, hours of digests and quiet hours; kept when the person says so. */
export function SettingsForm({ view }: { readonly view: EditorNoticeSettings }) {
  const [settings, setSettings] = useState<NoticeSettings>(view.settings);
  const [done, setDone] = useState(false);
  const save = useSaveNoticeSettings();
  const change = (part: Partial<NoticeSettings>): void => {
    setDone(false);
    setSettings((before) => ({ ...before, ...part }));
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    save.mutate(settings, {
      onSuccess: (kept) => {
        if (kept) setSettings(kept.settings);
        setDone(true);
      },
    });
  };
  return (
    <form onSubmit={submit}>
      <Stack align="flex-start">
        <WaysTable ways={settings.ways} onChange={(ways) => change({ ways })} />
        <Text c="dimmed">{words.mailsTo(view.email)}</Text>
        <DigestHours hours={settings.digestAt} onChange={(digestAt) => change({ digestAt })} />
        <QuietTime quiet={settings.quiet} onChange={(quiet) => change({ quiet })} />
        <ErrorNotice error={save.error} />
        <Button type="submit" loading={save.isPending}>
          {words.save}
        </Button>
        <div role="status">{done ? <Notice tone="success">{words.saved}</Notice> : null}</div>
      </Stack>
    </form>
  );
}
