/** The file field through which a Word file comes into the text; its button stands in the toolbar. */
export const IMPORT_WORD_ID = 'import-word-file';

/** Opens the choice of a Word file. */
export const chooseWordFile = (): void => document.getElementById(IMPORT_WORD_ID)?.click();
