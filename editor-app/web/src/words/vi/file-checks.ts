/** Why a file is not taken. */

export const unreadable = 'Không đọc được tệp này trên máy. Có thể tệp đã bị đổi hoặc xóa; hãy chọn lại.';
export const notAConsent = 'Phiếu đồng ý phải là tệp PDF hoặc ảnh chụp (JPEG, PNG, HEIC).';
