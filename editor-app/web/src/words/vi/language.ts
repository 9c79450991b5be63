/** The language itself. */

/** Code of the language these words are in: for names in lower case, numbers and the page. */
export const locale = 'vi';
/** Language a person dictates in. */
export const speech = 'vi-VN';
