import { slugify, storyKinds, type SearchDocument } from '@toasoan/domain';
import { randomFrom } from '../random.ts';
import * as words from './words.ts';

/** Stories to look for things in: headlines all different, made of few words, so that many of them are alike. */
export function* generatedStories(count: number, seed = 20_250_905): Generator<SearchDocument> {
  const random = randomFrom(seed);
  const one = <Item>(items: readonly Item[]): Item => random.pick(items);
  const upTo = (limit: number): number => random.integer(limit);
  const school = (): string => `${one(words.SCHOOLS)} ${one(words.FIRST_NAMES)} ${one(words.LAST_NAMES)}`;
  const units = Array.from({ length: 600 }, school);
  const seen = new Set<string>();

  const headlineOf = (unit: string): string => {
    const [doing, thing, whom, end] = [
      one(words.DOINGS),
      one(words.THINGS),
      one(words.FOR_WHOM),
      one(words.ENDS),
    ];
    switch (upTo(5)) {
      case 0:
        return `${unit} ${doing} ${thing} cho ${whom}`;
      case 1:
        return `${unit}: ${thing} ${end}`;
      case 2:
        return `${upTo(900) + 20} ${whom} dự ${thing} ở ${unit}`;
      case 3:
        return `${thing.charAt(0).toUpperCase()}${thing.slice(1)} tại ${unit} ${end}`;
      default:
        return `${unit} ${doing} ${thing} ${end}`;
    }
  };
  const sentence = (): string =>
    `${one(words.FIRST_NAMES)} ${one(words.LAST_NAMES)} là nơi ${one(words.DETAILS)}, ${one(words.DETAILS)}; ${one(words.FOR_WHOM)} ${one(words.DOINGS)} ${one(words.THINGS)} ${one(words.ENDS)}.`;

  for (let number = 1; number <= count; number += 1) {
    const unit = one(units);
    let headline = headlineOf(unit);
    while (seen.has(slugify(headline, 300))) headline = headlineOf(one(units));
    seen.add(slugify(headline, 300));
    const topic = one(words.TOPICS);
    yield {
      id: `story${number.toString(36).padStart(19, '0')}`,
      headline,
      standfirst: `${one(words.FOR_WHOM)} cùng ${one(words.DETAILS)}, ${one(words.ENDS)}.`,
      body: Array.from({ length: 6 + upTo(6) }, sentence).join('\n'),
      byline: 'Tổ truyền thông',
      kind: one(storyKinds),
      stage: null,
      unit: { key: slugify(unit), name: unit },
      topics: [{ key: slugify(topic), name: topic }],
      at: new Date(Date.UTC(2020, 0, 1) + number * 3_600_000).toISOString(),
      readers: [],
    };
  }
}

/** The same in parts of `size`, as an index takes them. */
export async function* inParts<Item>(items: Iterable<Item>, size: number): AsyncGenerator<Item[]> {
  let part: Item[] = [];
  for (const item of items) {
    part.push(item);
    if (part.length < size) continue;
    yield part;
    part = [];
  }
  if (part.length > 0) yield part;
}
