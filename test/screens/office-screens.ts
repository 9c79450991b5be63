import { button, dialog, type Visit } from './visit.ts';

/** The screens of accounts, units, people, routing, delegations, targets and the record. */
export const OFFICE_VISITS: readonly Visit[] = [
  {
    name: 'console, what waits',
    who: 'officer',
    route: 'len-kenh',
    address: () => '/len-kenh?view=waiting',
    ready: (page) => page.getByRole('list', { name: 'Bài: Chờ xuất bản' }),
  },
  {
    name: 'console, what is out',
    who: 'officer',
    route: 'len-kenh',
    address: () => '/len-kenh?view=done',
    ready: (page) => page.getByRole('navigation', { name: 'Nhóm bài' }),
  },
  {
    name: 'own account',
    who: 'writerA',
    route: 'tai-khoan',
    address: () => '/tai-khoan',
    ready: (page) => page.getByRole('list', { name: 'Phiên đăng nhập' }),
    dialogs: [dialog('Xác thực hai bước', 'Thiết lập')],
  },
  {
    name: 'second factor of roles',
    who: 'administrator',
    route: 'xac-thuc-hai-buoc',
    address: () => '/xac-thuc-hai-buoc',
    ready: (page) => page.getByRole('group', { name: 'Vai trò bắt buộc xác thực hai bước' }),
  },
  {
    name: 'channels of the administrator',
    who: 'administrator',
    route: 'kenh',
    address: () => '/kenh',
    ready: button('Nối trang'),
    dialogs: [dialog('Bỏ địa chỉ báo chí', 'Bỏ khỏi danh sách: toasoan@bao.example.vn')],
  },
  {
    name: 'channels of the officer',
    who: 'officer',
    route: 'kenh',
    address: () => '/kenh',
    ready: (page) => page.getByText('Chưa nối với trang Facebook nào'),
  },
  {
    name: 'units',
    who: 'administrator',
    route: 'don-vi',
    address: () => '/don-vi',
    ready: (page) => page.getByRole('list', { name: 'Danh sách đơn vị' }),
    dialogs: [
      dialog('Thêm đơn vị'),
      dialog('Sửa đơn vị', 'Sửa đơn vị Trường A'),
      dialog('Kết thúc đơn vị', 'Kết thúc đơn vị Trường A'),
    ],
  },
  {
    name: 'people',
    who: 'administrator',
    route: 'nguoi-dung',
    address: () => '/nguoi-dung?q=writer',
    ready: (page) => page.getByRole('list', { name: 'Danh sách người dùng' }),
    dialogs: [
      dialog('Thêm người dùng'),
      dialog('Thêm phân công', /^Thêm phân công/),
      dialog('Tài khoản', /^Tài khoản của/),
      dialog('Kết thúc phân công', /^Kết thúc phân công/),
      dialog('Khóa tài khoản', /^Khóa/),
    ],
  },
  {
    name: 'people by the address accounts had, the own among them',
    who: 'administrator',
    route: 'quan-tri/tai-khoan',
    address: () => '/quan-tri/tai-khoan',
    ready: (page) => page.getByRole('list', { name: 'Danh sách người dùng' }),
    dialogs: [dialog('Tài khoản của mình', 'Tài khoản của administrator (thử)')],
  },
  {
    name: 'import of units and people',
    who: 'administrator',
    route: 'nguoi-dung/nhap',
    address: () => '/nguoi-dung/nhap',
    ready: button('Chọn tệp Excel'),
    states: [
      {
        name: 'with a file that was looked at',
        enter: async (page) => {
          const file = await page.request.get(new URL('/api/people-import/template', page.url()).href);
          await page.locator('input[type=file]').setInputFiles({
            name: 'mau.xlsx',
            mimeType: 'application/octet-stream',
            buffer: await file.body(),
          });
          await page.getByRole('table').waitFor();
        },
      },
    ],
  },
  {
    name: 'routing table of the coordinator',
    who: 'coordinator',
    route: 'phan-luong',
    address: () => '/phan-luong',
    ready: (page) => page.getByRole('list', { name: /^Chủ đề của/ }),
    dialogs: [dialog('Sửa phân luồng', /^Sửa phân luồng/), dialog('Lịch sử', /^Lịch sử/)],
  },
  {
    name: 'routing table of a department head',
    who: 'headHssv',
    route: 'phan-luong',
    address: () => '/phan-luong',
    ready: (page) => page.getByRole('list', { name: /^Chủ đề của/ }),
  },
  {
    name: 'delegations of a head',
    who: 'headHssv',
    route: 'uy-quyen',
    address: () => '/uy-quyen',
    ready: (page) => page.getByRole('heading', { name: 'Tôi được ủy quyền' }),
    dialogs: [dialog('Ủy quyền mới')],
  },
  {
    name: 'targets of stages',
    who: 'coordinator',
    route: 'muc-tieu',
    address: () => '/muc-tieu',
    ready: (page) => page.getByRole('table'),
  },
  {
    name: 'archive',
    who: 'coordinator',
    route: 'kho-luu-tru',
    address: () => '/kho-luu-tru',
    ready: (page) => page.getByRole('list', { name: 'Hồ sơ lưu trữ' }),
  },
  {
    name: 'search',
    who: 'deskHssv',
    route: 'tim',
    address: () => '/tim?q=truong',
    ready: (page) => page.getByRole('heading', { name: 'Tìm bài', level: 1 }),
  },
  {
    name: 'record',
    who: 'director',
    route: 'nhat-ky',
    address: () => '/nhat-ky',
    ready: (page) => page.getByRole('list', { name: 'Các việc đã làm' }),
  },
];
