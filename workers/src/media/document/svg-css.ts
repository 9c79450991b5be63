import { PROPERTIES } from './svg-allowed.ts';
import { isTinyDash } from './svg-effort.ts';

/** References a value makes to other elements of the drawing, by their ids. */
const REFERENCE = /url\(\s*(['"]?)#([^'"()\s]+)\1\s*\)/gi;
/** Anything with which a value could leave the drawing, or be read in two ways. */
const LEAVES = /url\s*\(|@|\\|<|javascript:|data:|expression\s*\(|image-set|src\s*\(|\/\*|:\/\//i;

/** Ids a value refers to; null when the value reaches, or may reach, outside the drawing. */
export function referencesOf(value: string): string[] | null {
  const ids = [...value.matchAll(REFERENCE)].map((match) => match[2] ?? '');
  return LEAVES.test(value.replace(REFERENCE, '')) ? null : ids;
}

export interface CleanCss {
  readonly css: string;
  readonly references: readonly string[];
}

/** Declarations of a `style` attribute or a rule: those with known properties and harmless values. */
export function cleanDeclarations(text: string): CleanCss {
  const kept: string[] = [];
  const references: string[] = [];
  for (const declaration of withoutComments(text).split(';')) {
    const colon = declaration.indexOf(':');
    const property = declaration.slice(0, Math.max(0, colon)).trim().toLowerCase();
    const value = declaration.slice(colon + 1).trim();
    const ids = referencesOf(value);
    if (!PROPERTIES.has(property) || value === '' || /[{}]/.test(value) || ids === null) continue;
    if (property === 'stroke-dasharray' && isTinyDash(value)) continue;
    kept.push(`${property}:${value}`);
    for (const id of ids) references.push(id);
  }
  return { css: kept.join(';'), references };
}

export interface CleanStylesheet {
  readonly css: string;
  /** What rules refer to, by the class they are for; under "*" those for anything else. */
  readonly byClass: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Letters of a selector: names, classes, ids, lists and combinations. */
const SELECTOR = /^[\w\s.#,*>+~:()[\]="'^$|-]+$/;

/** A stylesheet without any at-rule (`@import`, `@font-face`, …) and with clean declarations only. */
export function cleanStylesheet(text: string): CleanStylesheet {
  const kept: string[] = [];
  const byClass = new Map<string, Set<string>>();
  for (const { selector, body } of rulesOf(withoutComments(text))) {
    if (!SELECTOR.test(selector)) continue;
    const clean = cleanDeclarations(body);
    if (clean.css === '') continue;
    kept.push(`${selector}{${clean.css}}`);
    for (const single of clean.references.length > 0 ? selector.split(',') : []) {
      const [, name = '*'] = /^\s*\.([\w-]+)\s*$/.exec(single) ?? [];
      const known = byClass.get(name);
      if (known) for (const id of clean.references) known.add(id);
      else byClass.set(name, new Set(clean.references));
    }
  }
  return { css: kept.join('\n'), byClass };
}

/** Rules at the top level. At-rules are left out, with their blocks. */
function rulesOf(text: string): { selector: string; body: string }[] {
  const rules: { selector: string; body: string }[] = [];
  const next = /[;{]/g;
  let at = 0;
  for (let match = next.exec(text); match; next.lastIndex = at, match = next.exec(text)) {
    const open = match.index;
    if (match[0] === ';') {
      at = open + 1; // `@import …;` and the like
      continue;
    }
    const close = closing(text, open);
    const selector = text.slice(at, open).trim();
    if (!selector.startsWith('@')) rules.push({ selector, body: text.slice(open + 1, close) });
    at = close + 1;
  }
  return rules;
}

/** Where the block that opens here closes; the end of the text when it does not. */
function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    else if (text[at] === '}' && (depth -= 1) === 0) return at;
  }
  return text.length;
}

const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?(?:\*\/|$)/g, ' ').replace(/<!--|-->/g, ' ');
