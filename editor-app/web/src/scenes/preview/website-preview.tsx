import { Stack, Text } from '@mantine/core';
import type { WebsitePreview as Website } from '@toasoan/domain';
import * as words from '#words/preview';
import { RequestError } from '../../api/request-error.ts';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { DeviceFrame } from './device-frame.tsx';
import classes from './preview.module.css';

const SCREENS = {
  phone: { width: 360, title: words.onPhone },
  desktop: { width: 1280, title: words.onDesktop },
} as const;

interface Props {
  readonly website: Website;
  readonly screens: readonly (keyof typeof SCREENS)[];
  readonly onRetry: () => void;
}

/** The page as the portal itself makes it, at the width of each screen. */
export function WebsitePreview({ website, screens, onRetry }: Props) {
  if ('error' in website) return <ErrorNotice error={new RequestError(website.error)} onRetry={onRetry} />;
  return (
    <Stack gap="sm">
      <Text size="sm">{words.websiteExplained}</Text>
      <div className={screens.length > 1 ? classes.devices : undefined}>
        {screens.map((screen) => (
          <DeviceFrame key={screen} html={website.html} {...SCREENS[screen]} />
        ))}
      </div>
    </Stack>
  );
}
