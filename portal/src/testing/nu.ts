import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Whether there is a Java to run the checker with. */
export const hasJava = (): Promise<boolean> =>
  run('java', ['-version']).then(
    () => true,
    () => false,
  );

interface Message {
  readonly type: string;
  readonly url: string;
  readonly message: string;
  readonly extract?: string;
}

/** What the Nu HTML checker finds wrong with pages, by their names. One run of Java looks at all of them. */
export async function errorsOf(pages: Readonly<Record<string, string>>): Promise<string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'nu-'));
  try {
    const names = Object.keys(pages);
    const files = names.map((_, index) => path.join(folder, `${index}.html`));
    for (const [index, name] of names.entries()) await writeFile(files[index] ?? '', pages[name] ?? '');
    const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');
    const args = ['-Xss2048k', '-jar', jar, '--format', 'json', '--exit-zero-always', ...files];
    const { stderr } = await run('java', args, { maxBuffer: 50_000_000 });
    const { messages } = JSON.parse(stderr) as { messages: Message[] };
    return messages
      .filter(({ type }) => type !== 'info')
      .map(({ url, message, extract }) => {
        const index = Number(path.basename(url, '.html'));
        return `${names[index] ?? url}: ${message} (${extract ?? ''})`;
      });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
