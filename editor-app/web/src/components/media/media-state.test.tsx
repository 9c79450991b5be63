import { ERRORS } from '@toasoan/domain';
import { describe, expect, it } from 'vitest';
import { MediaState } from './media-state.tsx';
import { MediaThumb } from './media-thumb.tsx';
import { asset, picture } from './testing/assets.ts';
import { render } from './testing/render.tsx';

describe('MediaState', () => {
  it('tells the step, the percent and the time left; only the step is read out', () => {
    const html = render(
      <MediaState
        asset={asset({ kind: 'video', progress: { stage: 'ladder', percent: 41.7, secondsLeft: 125 } })}
      />,
    );
    expect(html).toMatch(/role="status"[^>]*>Chuyển mã video</);
    expect(html).toContain('41%, còn khoảng 2 phút');
    expect(html.match(/role="status"/g)).toHaveLength(1);
    expect(html).toContain('aria-valuenow="41"');
  });

  it('tells why it failed and lets its sender try again, others not', () => {
    const failed = asset({ state: 'failed', failure: 'asset.broken' });
    const own = render(<MediaState asset={failed} />, [], failed.uploader.id);
    expect(own).toContain(ERRORS['asset.broken'][1]);
    expect(own).toContain('aria-label="Thử lại le-khai-giang.jpg"');
    const others = render(<MediaState asset={failed} />);
    expect(others).toContain(ERRORS['asset.broken'][1]);
    expect(others).not.toContain('Thử lại');
  });

  it('says nothing of what is ready, even while it is made smaller', () => {
    const ready = asset({ state: 'ready', progress: { stage: 'refined', percent: 3, secondsLeft: null } });
    expect(render(<MediaState asset={ready} />)).not.toMatch(/role=/);
  });

  it('says that an asset is awaited', () =>
    expect(render(<MediaState asset={undefined} />)).toContain('Đang tải tư liệu…'));
});

describe('MediaThumb', () => {
  it('shows the picture that stands for the asset, else the sign of its kind', () => {
    const poster = render(
      <MediaThumb asset={asset({ kind: 'video', renditions: [picture('w480', 480, 'jpeg')] })} />,
    );
    expect(poster).toContain('/preview/w480?v=w480-jpeg');
    expect(poster).not.toContain('<svg');
    expect(render(<MediaThumb asset={asset({ kind: 'audio' })} />)).toContain('<svg');
  });
});
