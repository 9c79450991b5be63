import { writeFile } from 'node:fs/promises';

/**
 * A Vitest reporter that writes what the last line of `npm test` needs: how many tests passed and failed, and which
 * were skipped and why. A file or suite that fails outside a test counts as one failure.
 */
export default class TallyReporter {
  async onTestRunEnd(modules, unhandledErrors) {
    const tally = { passed: 0, failed: unhandledErrors.length, skipped: [] };
    for (const module of modules) {
      tally.failed += module.errors().length > 0 ? 1 : 0;
      for (const suite of module.children.allSuites()) tally.failed += suite.errors().length > 0 ? 1 : 0;
      for (const test of module.children.allTests()) count(tally, module, test);
    }
    const file = process.env.TOASOAN_TALLY_FILE;
    if (file) await writeFile(file, JSON.stringify(tally));
  }
}

function count(tally, module, test) {
  const result = test.result();
  if (result.state === 'passed') tally.passed += 1;
  else if (result.state === 'skipped')
    tally.skipped.push({
      name: `${module.relativeModuleId} > ${test.fullName}`,
      reason: result.note ?? null,
    });
  else tally.failed += 1;
}
