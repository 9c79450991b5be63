import { openMachine } from './machine.ts';

/**
 * A program of its own for the doctor: says in one line of JSON how media are kept apart on this machine (`isolation`:
 * `namespaces` or `plain`) and what is missing or weaker (`remarks`, sentences). Takes the folder of temporary files as
 * its argument; without one, the system's.
 */
const { machine, remarks } = await openMachine({
  isolation: 'auto',
  tempDir: process.argv[2] ?? null,
  slowConcurrency: 1,
});
process.stdout.write(`${JSON.stringify({ isolation: machine.sandbox.isolation, remarks })}\n`);
