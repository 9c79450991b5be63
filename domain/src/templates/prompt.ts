/** How the lines of a template that tell the writer what to write begin. */
export const PROMPT_MARK = 'Hướng dẫn: ';

/** True for the text of such a line as long as its mark stands. Takes text in NFC. */
export const isPrompt = (text: string): boolean => text.trimStart().startsWith(PROMPT_MARK.trim());
