import { chmod } from 'node:fs/promises';
import { openMachine, type MachineOptions, type MediaMachine } from '../media/machine.ts';
import { tempDir } from './temp-dir.ts';

/** The machine the tests run on, with temporary files of the running test alone. */
export async function testMachine(
  options: Partial<Pick<MachineOptions, 'isolation' | 'slowConcurrency'>> = {},
): Promise<MediaMachine> {
  const dir = await tempDir();
  // A worker that is root runs its programs as nobody, who must be able to pass.
  await chmod(dir, 0o755);
  const { machine } = await openMachine({ isolation: 'auto', slowConcurrency: 1, tempDir: dir, ...options });
  return machine;
}
