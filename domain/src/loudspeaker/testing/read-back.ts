/** What a listener makes of a spoken number, by hearing alone: nothing of the rules that spoke it is used. */

const HEARD: Readonly<Record<string, number>> = {
  không: 0,
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
};

/** The number a run of words says. @throws Error for a word that is in no number */
export function readBack(words: string): number {
  let [billions, whole, group, figure] = [0, 0, 0, 0];
  for (const word of words.split(' ')) {
    const heard = HEARD[word];
    if (heard !== undefined) figure = heard;
    else if (word === 'mười') group += 10;
    else if (word === 'mươi') [group, figure] = [group + figure * 10, 0];
    else if (word === 'trăm') [group, figure] = [group + figure * 100, 0];
    else if (word === 'nghìn' || word === 'ngàn')
      [whole, group, figure] = [whole + (group + figure) * 1e3, 0, 0];
    else if (word === 'triệu') [whole, group, figure] = [whole + (group + figure) * 1e6, 0, 0];
    else if (word === 'tỷ') [billions, whole, group, figure] = [whole + group + figure, 0, 0, 0];
    else if (word !== 'linh' && word !== 'lẻ')
      throw new Error(`Expected a word of a number but heard ${word}`);
  }
  return billions * 1e9 + whole + group + figure;
}
