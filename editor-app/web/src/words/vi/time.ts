/** How long ago something was. */

export const justNow = 'vừa xong';
export const minutes = (count: number): string => `${count} phút`;
export const hours = (count: number): string => `${count} giờ`;
export const days = (count: number): string => `${count} ngày`;
export const justArrived = 'vừa chuyển tới';
export const waited = (time: string): string => `chờ ${time}`;
export const ago = (time: string): string => `${time} trước`;
export const overTarget = (waited: string, over: string): string => `${waited}, quá mục tiêu ${over}`;
export const withinTarget = (waited: string, left: string): string => `${waited}, còn ${left}`;
