import type { RichNode } from '@toasoan/domain';

export type LineLevel = 2 | 3 | 4 | 5;

/**
 * The levels of headings that lines of sections make: one below the heading of the text they stand under, so that
 * readers who go from heading to heading miss no step. Above the first heading of the text they are second.
 */
export function lineLevels(body: RichNode): ReadonlyMap<RichNode, LineLevel> {
  const levels = new Map<RichNode, LineLevel>();
  let level: LineLevel = 2;
  for (const block of body.content ?? []) {
    if (block.type === 'heading') level = below(block.attrs?.['level']);
    for (const line of block.content ?? []) levels.set(line, level);
  }
  return levels;
}

function below(level: unknown): LineLevel {
  if (level === 4) return 5;
  return level === 3 ? 4 : 3;
}
