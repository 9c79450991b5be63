/** Choosing consents for a file. */

export const none = 'Đơn vị chưa ghi nhận phiếu đồng ý nào.';
export const label = 'Phiếu đồng ý của các em trong tư liệu';
export const hint = 'Chọn đủ phiếu cho mọi em nhận ra được; thiếu một phiếu còn hiệu lực thì chưa đăng được.';
export const stateAndTerm = (state: string, from: string, until: string): string =>
  `${state}, ${from} đến ${until}`;
export const recordNew = 'Ghi nhận phiếu đồng ý mới';
