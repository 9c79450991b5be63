/** The question about children and its answers. */

export const question = 'Có trẻ em nhận ra được không?';
export const none = 'Không có';
export const consented = 'Có – đã có đồng ý';
export const toBlur = 'Có – cần làm mờ';
