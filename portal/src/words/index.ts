/** The words of the portal: the one place that decides their language. A second one has the same names beside `vi.ts`. */
export * from './vi.ts';
