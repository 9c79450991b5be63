import type { BrowserContext, Page } from 'playwright-core';

/** What pages of a browser did that no page of ours does. */
export interface Watch {
  /** Numbers of the vectors that ran. */
  readonly hits: ReadonlySet<number>;
  /** Questions that popped up, and addresses outside of this machine that were asked for. */
  readonly strange: readonly string[];
}

/** Watches every page and frame of a context: vectors call `hit`. */
export async function watch(context: BrowserContext): Promise<Watch> {
  const hits = new Set<number>();
  const strange: string[] = [];
  await context.exposeBinding('hit', (_source, number: number) => void hits.add(number));
  context.on('dialog', (dialog) => {
    strange.push(`a question: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await context.route(
    (url) => ['http:', 'https:'].includes(url.protocol) && url.hostname !== '127.0.0.1',
    (route) => {
      strange.push(`asked for ${route.request().url()}`);
      return route.abort();
    },
  );
  return { hits, strange };
}

/** What in a page could run once somebody touches it: handlers, addresses that are scripts, foreign frames. */
export const dangersIn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const addresses = [
      'href',
      'src',
      'action',
      'formaction',
      'data',
      'poster',
      'srcdoc',
      'xlink:href',
      'background',
    ];
    const dangers: string[] = [];
    for (const element of Array.from(document.body.querySelectorAll('*'))) {
      const name = element.localName;
      if (['iframe', 'object', 'embed', 'base', 'applet', 'foreignobject', 'meta'].includes(name))
        dangers.push(name);
      for (const { name: attribute, value } of Array.from(element.attributes)) {
        if (/^on/i.test(attribute)) dangers.push(`${name} ${attribute}`);
        // eslint-disable-next-line no-control-regex -- browsers skip control characters in front of a scheme
        const scheme = value.replace(/[\u0000-\u0020]/g, '').toLowerCase();
        const runs = /^(javascript|vbscript|livescript|data:(text|application|image\/svg))/.test(scheme);
        if (addresses.includes(attribute.toLowerCase()) && runs)
          dangers.push(`${name} ${attribute}=${value.slice(0, 60)}`);
      }
    }
    return dangers;
  });
