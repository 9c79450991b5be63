import { ERRORS, MEDIA_NODES, type AssetView, type MediaNodeType } from '@toasoan/domain';
import { describe, expect, it } from 'vitest';
import { asset, assetId, file, picture } from '../media/testing/assets.ts';
import { render } from '../media/testing/render.tsx';
import { RichText } from './rich-text.tsx';

const words = { alt: 'Biểu đồ sĩ số', title: 'Bản tin tuần', caption: 'Sáng 5/9', credit: 'Lan' };
function html(type: MediaNodeType, shown: AssetView, attrs: object = words): string {
  const body = { type: 'doc', content: [{ type, attrs: { assetId, ...attrs } }] };
  return render(<RichText body={body} />, [shown]);
}

const poster = [picture('w480', 480, 'webp'), picture('w1280', 1280, 'webp'), picture('share', 1200, 'jpeg')];
const video = asset({ kind: 'video', format: 'mov', state: 'ready', renditions: poster });
const captions = file('captions', 'vtt', { name: 'captions-vi', language: 'vi', label: 'Tiếng Việt' });

describe('a video', () => {
  it('is played with its poster and captions; nothing is fetched before', () => {
    const shown = html('video', { ...video, files: [file('download', 'mp4'), captions] });
    expect(shown).toMatch(/<video[^>]*preload="none"/);
    expect(shown).toContain(`src="/api/assets/${assetId}/file/download?v=download"`);
    expect(shown).toContain(`poster="/api/assets/${assetId}/preview/w1280?v=w1280-webp"`);
    expect(shown).toMatch(/<track[^>]*kind="captions"[^>]*srcLang="vi"[^>]*label="Tiếng Việt"/);
    expect(shown).toContain('Sáng 5/9');
    expect(shown).toContain('Video: Lan');
  });

  it('is played as soon as there is a quick version, with how far the rest is', () => {
    const shown = html('video', {
      ...video,
      state: 'processing',
      progress: { stage: 'ladder', percent: 50, secondsLeft: null },
      files: [file('playable', 'mp4')],
    });
    expect(shown).toContain('/file/playable?v=playable');
    expect(shown).toContain('Chuyển mã video');
  });

  it('has its poster before that', () =>
    expect(html('video', { ...video, state: 'processing' })).toMatch(/<img[^>]*w1280\?v=/));
});

it('a sound has its name, its wave and its player', () => {
  const sound = asset({
    kind: 'audio',
    state: 'ready',
    renditions: [picture('w1200', 1200, 'webp')],
    files: [file('podcast', 'm4a', { name: 'podcast-m4a', sha256: 'm' }), file('podcast', 'mp3')],
  });
  const shown = html('audio', sound);
  expect(shown).toMatch(/<audio[^>]*preload="none"[^>]*src="[^"]*\/file\/podcast\?v=podcast"/);
  expect(shown).toContain('>Bản tin tuần<');
  expect(shown).toMatch(/<img[^>]*w1200\?v=/);
  expect(html('audio', sound, { title: '' })).toContain('Chưa có tên');
});

describe('a document', () => {
  const pdf = asset({
    kind: 'document',
    format: 'pdf',
    state: 'ready',
    pages: 2,
    renditions: [picture('w800', 800, 'webp'), picture('p2-w800', 800, 'webp')],
    files: [file('attachment', 'pdf')],
  });

  it('is offered as a file under its name', () => {
    const shown = html('attachment', pdf);
    expect(shown).toMatch(/<a href="[^"]*\/file\/attachment\?v=attachment&amp;save=1"[^>]*Bản tin tuần/);
    expect(shown).toContain('Văn bản PDF');
    expect(shown).not.toContain('<img');
  });

  it('or shown as an infographic, page by page, under the words of the story', () => {
    const shown = html('figure', pdf);
    expect(shown).toMatch(/<img[^>]*w800\?v=w800-webp"[^>]*alt="Biểu đồ sĩ số"/);
    expect(shown).toContain('Trang sau');
    expect(shown).toContain('Nguồn: Lan');
  });
});

it.each(MEDIA_NODES)('a failed %s tells why', (type) => {
  const kinds = { figure: 'picture', video: 'video', audio: 'audio', attachment: 'document' } as const;
  const failed = asset({ kind: kinds[type], state: 'failed', failure: 'asset.protected' });
  expect(html(type, failed)).toContain(ERRORS['asset.protected'][1]);
});

it('a picture is shown as soon as there is one', () => {
  const taken = asset({ renditions: poster, progress: { stage: 'pictures', percent: 90, secondsLeft: 1 } });
  const shown = html('figure', taken);
  expect(shown).toMatch(/<img[^>]*alt="Biểu đồ sĩ số"/);
  expect(shown).toContain('Ảnh: Lan');
  expect(html('figure', asset())).not.toContain('<img');
});

it('a note to the desk is marked as not published', () => {
  const note = {
    type: 'deskNote',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Chờ số' }] }],
  };
  const shown = render(<RichText body={{ type: 'doc', content: [note] }} />, []);
  expect(shown).toMatch(/<div[^>]*role="note"[^>]*aria-label="Ghi chú cho tòa soạn \(không đăng\)"/);
  expect(shown).toContain('<strong>Không đăng</strong>');
  expect(shown).toContain('<p>Chờ số</p>');
});

it('an information box is set off, with its title', () => {
  const text = (type: string, value: string) => ({ type, content: [{ type: 'text', text: value }] });
  const box = (title: string) => ({
    type: 'doc',
    content: [
      {
        type: 'infoBox',
        content: [
          title === '' ? { type: 'infoBoxTitle' } : text('infoBoxTitle', title),
          text('paragraph', 'Đơn'),
        ],
      },
    ],
  });
  expect(render(<RichText body={box('Hồ sơ')} />, [])).toMatch(
    /<aside[^>]*><p[^>]*>Hồ sơ<\/p><p>Đơn<\/p><\/aside>/,
  );
  expect(render(<RichText body={box('')} />, [])).toMatch(/<aside[^>]*><p>Đơn<\/p><\/aside>/);
});

it('a question stands above its answer', () => {
  const text = (type: string, value: string) => ({ type, content: [{ type: 'text', text: value }] });
  const both = { type: 'questionAnswer', content: [text('question', 'Khi nào?'), text('paragraph', 'Mai.')] };
  expect(render(<RichText body={{ type: 'doc', content: [both] }} />, [])).toMatch(
    /<section[^>]*><p[^>]*>Khi nào\?<\/p><p>Mai.<\/p><\/section>/,
  );
});

it('a pull-quote has its speaker below it', () => {
  const text = (type: string, value: string) => ({ type, content: [{ type: 'text', text: value }] });
  const quote = {
    type: 'pullQuote',
    content: [text('pullQuoteText', 'Vui'), text('speaker', 'Hiệu trưởng')],
  };
  expect(render(<RichText body={{ type: 'doc', content: [quote] }} />, [])).toMatch(
    /<figure[^>]*><p[^>]*>Vui<\/p><p[^>]*>Hiệu trưởng<\/p><\/figure>/,
  );
});

it('key figures have their labels', () => {
  const text = (type: string, value: string) => ({ type, content: [{ type: 'text', text: value }] });
  const row = { type: 'keyFigure', content: [text('keyNumber', '1.240'), text('keyLabel', 'học sinh')] };
  const figures = { type: 'keyFigures', content: [row, row] };
  expect(render(<RichText body={{ type: 'doc', content: [figures] }} />, [])).toMatch(
    /<div[^>]*>(<div><p[^>]*>1.240<\/p><p[^>]*>học sinh<\/p><\/div>){2}<\/div>/,
  );
});

it('a timeline is a list of times', () => {
  const text = (type: string, value: string) => ({ type, content: [{ type: 'text', text: value }] });
  const row = {
    type: 'timelineRow',
    content: [text('timelineTime', '7 giờ'), text('timelineText', 'Chào cờ')],
  };
  expect(
    render(<RichText body={{ type: 'doc', content: [{ type: 'timeline', content: [row] }] }} />, []),
  ).toMatch(/<ol[^>]*><li><p[^>]*>7 giờ<\/p><p>Chào cờ<\/p><\/li><\/ol>/);
});
