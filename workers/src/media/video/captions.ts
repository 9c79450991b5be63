import { parseCaptions, toWebVtt } from '@toasoan/domain';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileOut, RunStage } from '../child/stage.ts';
import { refuse } from './probe.ts';

/** Every language of captions as browsers take them. */
export const captionsStage: RunStage = async (task) => {
  const files: FileOut[] = [];
  for (const { language, label, text } of task.recipe.captions) {
    const parsed = parseCaptions(text);
    if (!parsed.ok)
      return refuse('asset.captions_invalid', `${language}, line ${parsed.line}: ${parsed.problem}`);
    const name = captionsName(language, files);
    await writeFile(join(task.outDir, `${name}.vtt`), toWebVtt(parsed.cues), { flag: 'wx' });
    files.push({
      ...{ name, role: 'captions', format: 'vtt', file: `${name}.vtt`, language, label },
      ...{ width: null, height: null, durationMs: null, bitRate: null, codecs: null },
    });
  }
  return { ok: true, pictures: [], files };
};

/** Names of files are lower case and unique; languages that differ only in their case are told apart by a number. */
function captionsName(language: string, taken: readonly FileOut[]): string {
  const name = `captions-${language.toLowerCase()}`.slice(0, 36);
  const same = taken.filter((file) => file.name.startsWith(name)).length;
  return taken.some((file) => file.name === name) ? `${name}-${same + 1}` : name;
}
