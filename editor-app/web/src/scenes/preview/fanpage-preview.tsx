import { Stack, Text } from '@mantine/core';
import { FANPAGE_LIMITS, type FanpagePost } from '@toasoan/domain';
import { Notice } from '../../components/notice.tsx';
import { FanpageCard } from './fanpage-card.tsx';
import classes from './preview.module.css';

const number = new Intl.NumberFormat('vi-VN');

/** The post in the feed of a phone and of a desktop, which fold its text at different places. */
export function FanpagePreview({ post }: { readonly post: FanpagePost }) {
  const { attachment, text } = post;
  const left = attachment.kind === 'photos' ? attachment.left : 0;
  return (
    <Stack gap="sm">
      <Text size="sm">
        Kênh fanpage chưa được nối; khi nối, bài đăng có đúng lời và ảnh dưới đây (
        {number.format(text.length)} / {number.format(FANPAGE_LIMITS.text)} ký tự). Facebook tự quyết định chỗ
        thu gọn và cách xếp ảnh; ở đây là ước chừng.
      </Text>
      {left > 0 ? (
        <Notice tone="info">
          Một bài đăng kèm tối đa {FANPAGE_LIMITS.photos} ảnh; còn {left} ảnh chỉ xem được trên trang web.
        </Notice>
      ) : null}
      <div className={classes.posts}>
        <FanpageCard post={post} screen="phone" title="Trên điện thoại" />
        <FanpageCard post={post} screen="desktop" title="Trên máy tính" />
      </div>
    </Stack>
  );
}
