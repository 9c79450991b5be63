import type { RenditionPlan, Size } from '@toasoan/domain';
import type { Sharp } from 'sharp';
import { regionIn } from './master.ts';
import { fromRaw, toRaw, type Master } from './raw-picture.ts';

/**
 * Gives each rendition the pixels to encode: the whole picture in each width from the next wider one, regions from the
 * master. Whole pictures must be asked for from the widest down; no more than two widths are held at once.
 */
export class Shrinker {
  readonly #master: Master;
  readonly #original: Size;
  #narrowest: Promise<Master>;
  #width: number;

  constructor(master: Master, original: Size) {
    this.#master = master;
    this.#original = original;
    this.#narrowest = Promise.resolve(master);
    this.#width = master.width;
  }

  /** A pipeline that begins with what the plan shows, at least as large as the file is to be. */
  async show(plan: RenditionPlan): Promise<Sharp> {
    if (plan.purpose === 'crop')
      return fromRaw(this.#master).extract(regionIn(this.#master, this.#original, plan.region));
    if (plan.width < this.#width) {
      const { width, height } = plan;
      const wider = this.#narrowest;
      this.#narrowest = wider.then((picture) =>
        toRaw(fromRaw(picture).resize({ width, height, fit: 'fill' })),
      );
      this.#width = width;
    }
    return fromRaw(await this.#narrowest);
  }
}
