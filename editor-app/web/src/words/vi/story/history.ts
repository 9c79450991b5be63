/** What happened to a story, in plain words. */

export const system = 'Hệ thống';
export const inRole = (name: string, role: string): string => `${name} (${role})`;
export const inNameOf = (name: string, head: string, role: string): string =>
  `${name} (ký thay ${head}, ${role}, theo ủy quyền)`;
export const heldUntil = (time: string): string => `Giữ tin đến ${time}.`;
export const noLongerHeld = 'Không còn giữ tin.';
export const setFor = (time: string): string => `Giờ xuất bản: ${time}.`;
export const late = (time: string): string => `Xuất bản trễ ${time} vì hệ thống dừng.`;
export const toUnit = (unit: string): string => `Phòng nhận: ${unit}.`;
export const toPerson = (person: string): string => `Người nhận: ${person}.`;
