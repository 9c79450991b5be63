import type { Locator, Page } from 'playwright-core';
import type { PersonName } from '../support/house.ts';
import type { InUse } from './house-in-use.ts';

/** A dialog or menu of a screen: opened by Enter on its button, closed by Escape, the focus back where it was. */
export interface Opening {
  readonly name: string;
  readonly opener: (page: Page) => Locator;
  /** Where the focus is afterwards; on the opener when absent. */
  readonly back?: (page: Page) => Locator;
}

/** A part of a screen that is not there from the start; entered on a PC, looked at on both. */
export interface State {
  readonly name: string;
  readonly enter: (page: Page) => Promise<unknown>;
  readonly dialogs?: readonly Opening[];
  /** False where it adds nothing to what Tab reaches and fingers hit. */
  readonly walked?: boolean;
}

/** One screen as one person sees it. */
export interface Visit {
  readonly name: string;
  readonly who: PersonName;
  /** Its path in the router. */
  readonly route: string;
  readonly address: (house: InUse) => string;
  /** What is there once the screen is. */
  readonly ready: (page: Page) => Locator;
  readonly dialogs?: readonly Opening[];
  /** Entered one after the other, each from the one before. */
  readonly states?: readonly State[];
}

export const heading = (name: string | RegExp) => (page: Page) =>
  page.getByRole('heading', { level: 1, name });
export const button = (name: string | RegExp) => (page: Page) =>
  page.getByRole('main').getByRole('button', { name }).first();
export const dialog = (name: string, opener: string | RegExp = name): Opening => ({
  name,
  opener: button(opener),
});
