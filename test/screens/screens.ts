import { dayOf } from '@toasoan/domain';
import type { Locator, Page } from 'playwright-core';
import type { PersonName } from '../support/house.ts';
import { OFFICE_VISITS } from './office-screens.ts';
import { button, dialog, heading, type State, type Visit } from './visit.ts';

/** The text, where a dialog about its words leaves the focus. */
const text = (page: Page): Locator => page.getByRole('textbox', { name: 'Nội dung bài' });

const queue = (who: PersonName, name: string, title: string): Visit => ({
  name: `queue ${name} of ${who}`,
  who,
  route: 'queues/:queue',
  address: () => `/queues/${name}`,
  ready: heading(title),
});
const storyParts = (page: Page): Locator => page.getByRole('heading', { name: 'Góp ý theo đoạn' });
const remarksRead = (page: Page): Locator => page.getByRole('region', { name: 'Gợi ý khi viết' });
const press = (name: string | RegExp) => (page: Page) => button(name)(page).press('Enter');
const tools: State = {
  name: 'with its tools open',
  enter: async (page) => {
    const folded = page.locator('details:not([open]) > summary');
    while ((await folded.count()) > 0) await folded.first().press('Enter');
  },
};
/** Puts the caret where a pointer would. */
const caretAt = (words: string) => async (page: Page) => text(page).getByText(words, { exact: true }).click();

/** Every screen, as those see it who work there. The test holds the list against the router. */
export const VISITS: readonly Visit[] = [
  {
    name: 'home',
    who: 'writerA',
    route: '',
    address: () => '/',
    ready: heading('Bài của tôi'),
  },
  queue('writerA', 'unit', 'Bài của đơn vị'),
  {
    ...queue('deskHssv', 'desk', 'Bàn biên tập'),
    dialogs: [],
    states: [
      {
        name: 'some chosen',
        enter: (page) =>
          page
            .getByRole('checkbox', { name: /^Chọn bài/ })
            .first()
            .check(),
        dialogs: [dialog('Giao người biên tập')],
      },
    ],
  },
  queue('headHssv', 'review', 'Chờ duyệt'),
  queue('officer', 'publishing', 'Chờ xuất bản'),
  {
    name: 'notifications',
    who: 'writerA',
    route: 'notifications',
    address: () => '/notifications',
    ready: (page) => page.getByRole('main').getByRole('listitem').first(),
  },
  {
    name: 'calendar',
    who: 'officer',
    route: 'lich',
    address: ({ scheduled }) => `/lich?ngay=${dayOf(scheduled.schedule?.at ?? '')}`,
    ready: (page) => page.getByRole('link', { name: 'Bài đã hẹn giờ' }).first(),
    dialogs: [dialog('Đổi giờ', /^Đổi giờ: Bài đã hẹn giờ/)],
    states: [{ name: 'by month', enter: press('Tháng') }],
  },
  {
    name: 'story of the writer',
    who: 'writerA',
    route: 'stories/:id',
    address: ({ returned }) => `/stories/${returned.id}`,
    ready: storyParts,
  },
  {
    name: 'story of the department head',
    who: 'headHssv',
    route: 'stories/:id',
    address: ({ submitted }) => `/stories/${submitted.id}`,
    ready: storyParts,
    dialogs: [dialog('Duyệt', /^Duyệt$/), dialog('Trả lại', /^Trả lại/)],
    states: [
      { name: 'choosing a passage', enter: press('Chọn đoạn để góp ý') },
      { name: 'remarking on it', enter: press('Góp ý đoạn này') },
      {
        name: 'words selected',
        enter: (page) =>
          page.evaluate(() => {
            const words = document.querySelector('article [data-at]')?.firstChild;
            if (words) document.getSelection()?.selectAllChildren(words.parentNode ?? words);
          }),
      },
    ],
  },
  {
    name: 'story of the officer, to publish',
    who: 'officer',
    route: 'stories/:id',
    address: ({ approved }) => `/stories/${approved.id}`,
    ready: storyParts,
    dialogs: [dialog('Xuất bản', /^Xuất bản/), dialog('Hẹn giờ xuất bản')],
    states: [
      {
        name: 'with the seldom actions',
        enter: press('Thao tác khác'),
        dialogs: [dialog('Giữ tin đến giờ')],
      },
    ],
  },
  {
    name: 'story of the officer, on the website',
    who: 'officer',
    route: 'stories/:id',
    address: ({ published }) => `/stories/${published.id}`,
    ready: (page) => page.getByRole('button', { name: 'Gửi lại' }),
    dialogs: [dialog('Gỡ bài', /^Gỡ/), dialog('Đính chính')],
  },
  {
    name: 'versions',
    who: 'writerA',
    route: 'stories/:id/versions',
    address: ({ returned }) => `/stories/${returned.id}/versions`,
    ready: (page) => page.getByText(/^Khác nhau:/),
    dialogs: [dialog('Khôi phục bản này?', /^Khôi phục bản số/)],
  },
  {
    name: 'suggestions',
    who: 'writerA',
    route: 'stories/:id/suggestions',
    address: ({ returned }) => `/stories/${returned.id}/suggestions`,
    ready: (page) => page.getByRole('heading', { name: /^Chỗ 1/ }),
  },
  {
    name: 'preview',
    who: 'headHssv',
    route: 'stories/:id/preview',
    address: ({ submitted }) => `/stories/${submitted.id}/preview`,
    ready: (page) => page.getByRole('tabpanel'),
    states: ['Facebook', 'Thư báo chí', 'Cổng khác', 'Lưu trữ'].map((name) => ({
      name: `for ${name}`,
      enter: (page: Page) => page.getByRole('tab', { name }).click(),
    })),
  },
  {
    name: 'preview, words for Facebook',
    who: 'officer',
    route: 'stories/:id/preview',
    address: ({ published }) => `/stories/${published.id}/preview?xem=fanpage`,
    ready: (page) => page.getByRole('form', { name: 'Lời đăng Facebook' }),
    states: [
      {
        name: 'with hashtags that cannot be kept',
        enter: (page) => page.getByRole('textbox', { name: 'Hashtag' }).fill('2026'),
      },
      {
        name: 'as derived again',
        enter: (page) => page.getByRole('button', { name: 'Trở về như tòa soạn soạn sẵn' }).click(),
      },
    ],
  },
  {
    name: 'preview, words for Facebook with pictures',
    who: 'officer',
    route: 'stories/:id/preview',
    address: ({ pictured }) => `/stories/${pictured.id}/preview?xem=fanpage`,
    ready: (page) => page.getByRole('group', { name: 'Ảnh hoặc video đưa lên đầu' }),
  },
  {
    name: 'loudspeaker script',
    who: 'officer',
    route: 'stories/:id/loudspeaker',
    address: ({ published }) => `/stories/${published.id}/loudspeaker`,
    ready: (page) => page.getByRole('article', { name: 'Lời đọc' }),
  },
  {
    name: 'suggest',
    who: 'headHssv',
    route: 'stories/:id/suggest',
    address: ({ plain }) => `/stories/${plain.id}/suggest`,
    ready: text,
  },
  {
    name: 'write, new',
    who: 'writerA',
    route: 'write/:id?',
    address: () => '/write',
    ready: (page) => page.getByRole('button', { name: 'Tải bản Word' }),
    dialogs: [
      dialog('Bắt đầu từ mẫu'),
      dialog('Chọn chủ đề'),
      dialog('Chọn từ kho tư liệu'),
      { name: 'Đường dẫn', opener: button(/^Đường dẫn/), back: text },
    ],
  },
  {
    name: 'write, returned with everything in it',
    who: 'writerA',
    route: 'write/:id?',
    address: ({ returned }) => `/write/${returned.id}`,
    ready: remarksRead,
    dialogs: [dialog('Khung hình', /^Khung hình: 16/)],
    states: [
      { walked: false, name: 'with the caret in a table', enter: caretAt('120') },
      { walked: false, name: 'with the caret in a section', enter: caretAt('Khai mạc') },
      { walked: false, name: 'with the caret in a citation', enter: caretAt('Nghị quyết số 71-NQ/TW') },
      { walked: false, name: 'with the sections to insert', enter: press('Chèn khối nội dung') },
    ],
  },
  {
    name: 'write, with files at work and failed',
    who: 'writerA',
    route: 'write/:id?',
    address: ({ draft }) => `/write/${draft.id}`,
    ready: remarksRead,
  },
  {
    name: 'library',
    who: 'writerA',
    route: 'tu-lieu',
    address: () => '/tu-lieu',
    ready: (page) => page.getByRole('list', { name: 'Tư liệu', exact: true }).last(),
  },
  {
    name: 'library with some chosen',
    who: 'writerA',
    route: 'tu-lieu',
    address: () => '/tu-lieu?kind=picture',
    ready: (page) => page.getByRole('list', { name: 'Tư liệu', exact: true }).last(),
    states: [
      {
        name: 'chosen, filters open',
        enter: (page) => page.getByLabel('Chọn mọi tư liệu của trang này').check(),
        dialogs: [dialog('Sửa mô tả'), dialog('Không có trẻ em')],
      },
    ],
  },
  {
    name: 'library of the officer',
    who: 'officer',
    route: 'tu-lieu',
    address: () => '/tu-lieu',
    ready: (page) => page.getByRole('list', { name: 'Tư liệu', exact: true }).last(),
  },
  {
    name: 'failures',
    who: 'officer',
    route: 'tu-lieu/su-co',
    address: () => '/tu-lieu/su-co',
    ready: (page) => page.getByRole('list', { name: 'Tư liệu bị lỗi' }),
  },
  ...(['picture', 'video', 'audio', 'document', 'failed', 'atWork'] as const).map((kind): Visit => ({
    name: `asset, ${kind}`,
    who: 'writerA',
    route: 'tu-lieu/:id',
    address: ({ assets }) => `/tu-lieu/${assets[kind]}`,
    ready: (page) => page.getByRole('heading', { name: 'Tệp gốc' }),
    states: [tools],
    ...(kind === 'picture' ? { dialogs: [dialog('Thay tệp khác'), dialog('Xóa tư liệu')] } : {}),
  })),
  {
    name: 'consents',
    who: 'writerA',
    route: 'dong-y',
    address: () => '/dong-y',
    ready: (page) => page.getByRole('list', { name: 'Phiếu đồng ý' }),
    dialogs: [dialog('Ghi nhận phiếu đồng ý'), dialog('Rút đồng ý', /^Rút đồng ý/)],
  },
  {
    name: 'notice settings',
    who: 'writerA',
    route: 'thong-bao/cai-dat',
    address: () => '/thong-bao/cai-dat',
    ready: (page) => page.getByRole('button', { name: 'Gửi thông báo thử' }),
  },
  {
    name: 'failed mails',
    who: 'administrator',
    route: 'he-thong/thu',
    address: () => '/he-thong/thu',
    ready: (page) => page.getByText('thư đã gửi trong 24 giờ qua'),
  },
  {
    name: 'what readers wrote',
    who: 'coordinator',
    route: 'gop-y',
    address: () => '/gop-y',
    ready: (page) => page.getByRole('heading', { name: 'Góp ý của người đọc' }),
  },
  {
    name: 'remark settings',
    who: 'officer',
    route: 'quy-tac',
    address: () => '/quy-tac',
    ready: (page) => page.getByRole('table'),
  },
  ...OFFICE_VISITS,
  {
    name: 'no such page',
    who: 'writerA',
    route: '*',
    address: () => '/khong-co',
    ready: heading('Không có trang này'),
  },
];
