/** Less frequent things to insert. */

export const citation = 'Viện dẫn văn bản';
export const importWord = 'Nhập từ Word';
