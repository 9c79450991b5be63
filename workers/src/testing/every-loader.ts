import sharp from 'sharp';
import { beforeAll, beforeEach } from 'vitest';

/**
 * Before every test of the rooms: the engine shuts libvips' loaders for its whole process (`picture/sharp-door.ts`), which
 * several files of tests share, and what the tests send it is drawn with all of them.
 */
const letAllIn = (): void => void sharp.unblock({ operation: ['VipsForeignLoad'] });
beforeAll(letAllIn);
beforeEach(letAllIn);
