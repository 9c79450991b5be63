import type { Shell } from './shell-type.ts';

declare const __SHELL__: Shell;
export const SHELL: Shell = __SHELL__;
