import { Stack, Text } from '@mantine/core';
import type { WebsitePreview as Website } from '@toasoan/domain';
import { RequestError } from '../../api/request-error.ts';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { DeviceFrame } from './device-frame.tsx';
import classes from './preview.module.css';

const SCREENS = {
  phone: { width: 360, title: 'Trên điện thoại' },
  desktop: { width: 1280, title: 'Trên máy tính' },
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
      <Text size="sm">
        Ngày giờ trên trang là giờ xem trước. Liên kết không mở ở đây; tin liên quan do cổng thông tin tự chọn
        khi phát hành; ghi chú gửi tòa soạn không được đăng.
      </Text>
      <div className={screens.length > 1 ? classes.devices : undefined}>
        {screens.map((screen) => (
          <DeviceFrame key={screen} html={website.html} {...SCREENS[screen]} />
        ))}
      </div>
    </Stack>
  );
}
