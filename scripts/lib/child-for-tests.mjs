import { fileURLToPath } from 'node:url';
import { bundleChild } from './bundle-child.mjs';

/** Media stages run as one joined program: joined anew for the run, so that nobody tests yesterday's. */
export const setup = () => bundleChild(fileURLToPath(new URL('../..', import.meta.url)));
