/** Choosing a day and an hour. */

export const day = 'Ngày';
export const hour = 'Giờ (giờ Việt Nam)';
export const quickChoices = 'Chọn nhanh';
export const inAnHour = 'Một giờ nữa';
export const thisAfternoon = 'Chiều nay 17:00';
export const tomorrowMorning = 'Sáng mai 7:00';
export const tomorrowAfternoon = 'Chiều mai 17:00';
export const mondayMorning = 'Sáng thứ Hai 7:00';
export const embargoEnd = 'Khi hết giờ giữ tin';
export const notWhole = 'Chưa đủ ngày và giờ.';
