/** The address of a link. */

export const leadsInside = 'Dẫn tới một trang của cổng này.';
export const writesTo = (address: string): string => `Viết thư tới: ${address}`;
export const calls = (number: string): string => `Gọi tới: ${number}`;
export const leadsTo = (site: string): string => `Dẫn tới trang: ${site}`;

export const title = 'Đường dẫn';
export const address = 'Địa chỉ';
export const addressHint = 'Trang web, địa chỉ thư điện tử hoặc trang của cổng (bắt đầu bằng /).';
export const addressWrong = 'Địa chỉ chưa đúng. Ví dụ: https://example.edu.vn';
export const remove = 'Bỏ đường dẫn';
export const apply = 'Áp dụng';
