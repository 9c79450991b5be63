type Child = Node | string | null;
type Props<Tag extends keyof HTMLElementTagNameMap> = Partial<
  Omit<HTMLElementTagNameMap[Tag], 'children' | 'style' | 'dataset'>
> & { readonly aria?: Readonly<Record<string, string>> };

/** Makes an element with properties, `aria-…` attributes and children. Text is always text, never markup. */
export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  { aria = {}, ...props }: Props<Tag> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = Object.assign(document.createElement(tag), props);
  for (const [name, value] of Object.entries(aria)) element.setAttribute(`aria-${name}`, value);
  element.append(...children.filter((child) => child !== null));
  return element;
}

/** The element of the page with this id. @throws when the page has none of this kind */
export function byId<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`Expected ${kind.name} #${id} but found none`);
  return element;
}

/** A button that does one thing. */
export const button = (label: string, press: () => void, className = ''): HTMLButtonElement =>
  el('button', { type: 'button', className, onclick: press }, label);

/** Shows an element with these children, or hides it for none. */
export function show(element: HTMLElement, ...children: readonly Child[]): void {
  const shown = children.filter((child) => child !== null);
  element.hidden = shown.length === 0;
  element.replaceChildren(...shown);
}
