import { plainText } from '@toasoan/domain';
import * as texts from '#words/queue';
import type { LocalCopy } from './local-copy.ts';

const SHOWN = 90;

/** By what a person knows a kept version again: its headline, else how it begins. */
export function firstWords({ content }: Pick<LocalCopy, 'content'>): string {
  const words = content.headline.trim() || content.standfirst.trim() || plainText(content.body);
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line || texts.noWords;
}
