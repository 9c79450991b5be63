/** Choosing a unit. */

export const unit = 'Đơn vị';

export const everyUnit = 'Mọi đơn vị';

export const myUnits = 'Đơn vị của tôi';
export const otherUnits = 'Đơn vị khác';
