import fc, { type IProperty, type IPropertyWithHooks } from 'fast-check';

/** Where every random test of this room begins: the same values in every run, and a fault found is found again. */
export const SEED = 20_250_905;

/** Asserts a property over `runs` values grown from {@link SEED}. A failure prints the seed and the smallest value. */
export function check<Values>(property: IProperty<Values> | IPropertyWithHooks<Values>, runs = 1_000): void {
  fc.assert(property, { seed: SEED, numRuns: runs });
}

/** Letters as people type or paste them: Vietnamese in both normal forms, controls, lone surrogates, anything else. */
export const anyText = (maxLength = 60): fc.Arbitrary<string> =>
  fc.oneof(
    fc
      .array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength })
      .map((points) => String.fromCodePoint(...points)),
    fc
      .array(
        fc.constantFrom(
          'ạ',
          'a\u0323',
          'Đ',
          'ơ\u0301',
          'ứ',
          ' ',
          '\u00a0',
          '\n',
          '\r',
          '\t',
          '\0',
          '\u000b',
          '\u0085',
          '\u2028',
          '\ud83d',
          '\ude00',
          '😀',
        ),
        { maxLength },
      )
      .map((parts) => parts.join('')),
    fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength })
      .map((units) => String.fromCharCode(...units)),
  );

// The domain is compiled without Node's types, so that nothing in it can ask for a process. A test may print.
declare const process: { readonly stdout: { write(text: string): void } };

/** Prints what a test saw. */
export const report = (line: string): void => process.stdout.write(`${line}\n`);
