/** Text without the characters that no XML 1.0 document may have, lone surrogates among them. */
export const cleanXml = (text: string): string =>
  Array.from(text)
    .filter((character) => isXml(character.codePointAt(0) ?? 0))
    .join('');

const isXml = (point: number): boolean =>
  point === 0x9 ||
  point === 0xa ||
  point === 0xd ||
  (point >= 0x20 && point <= 0xd7ff) ||
  (point >= 0xe000 && point <= 0xfffd) ||
  point >= 0x10000;
