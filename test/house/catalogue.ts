import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { ROOT } from '../support/process.ts';

/** The rooms that show something to people; a room's catalogue stands in its folder `words`. */
const ROOMS = ['editor-app/web/src', 'editor-app/server/src', 'portal/src'];
const CATALOGUE = /^(.*)\/src\/words\/(vi(?:\/.+)?)\.ts$/;
/** Letters only Vietnamese words have; names in code never do. */
const VIETNAMESE = /[À-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ]/;
const LETTERS = /\p{L}{2}/u;
/** A beginning as of a sentence; words without marks are told by it. */
const SENTENCE = /^[A-Z][a-z]+:? (?![-–])/;
/** Attributes a person reads or hears. */
const READ = new Set(['alt', 'aria-label', 'description', 'hint', 'label', 'legend', 'placeholder', 'title']);

/** Files of a folder, as paths from the checkout. */
export const filesOf = (folder: string, ending: RegExp): string[] =>
  readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'));

/** The sources of those rooms that are no tests. */
export const sources = (): string[] =>
  ROOMS.flatMap((room) => filesOf(room, /(?<!\.test)\.tsx?$/)).filter((file) => !file.includes('/testing/'));

/** Which part of which room's catalogue a file is: "portal vi"; null for any other file. */
export function partOf(file: string): string | null {
  const [, room, part] = CATALOGUE.exec(file) ?? [];
  return room && part ? `${room} ${part}` : null;
}

export const textOf = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

export const parsed = (file: string, text = textOf(file)): ts.SourceFile =>
  ts.createSourceFile(
    file,
    text,
    ts.ScriptTarget.Latest,
    true,
    file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );

/** What a person would read that stands in a source itself: literals with Vietnamese letters, any text of JSX. */
export function wordsIn(source: ts.SourceFile): string[] {
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    const read = ts.isJsxText(node) ? LETTERS.test(node.text) : isLiteral(node) && isForPeople(node);
    if (read)
      found.push(
        node
          .getText()
          .replace(/^['"`}]|['"`]$|\$\{$/g, '')
          .trim(),
      );
    ts.forEachChild(node, look);
  };
  look(source);
  return found;
}

type Literal = ts.StringLiteralLike | ts.TemplateLiteralLikeNode;

const isLiteral = (node: ts.Node): node is Literal =>
  ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);

const isForPeople = (node: Literal): boolean =>
  VIETNAMESE.test(node.text) ||
  (SENTENCE.test(node.text) && !isForDevelopers(node)) ||
  (ts.isJsxAttribute(node.parent) && READ.has(node.parent.name.getText()) && LETTERS.test(node.text));

/** Faults and headers of requests are read by no one on screen. */
function isForDevelopers(node: ts.Node): boolean {
  for (let at = node.parent; at && !ts.isStatement(at); at = at.parent)
    if (ts.isNewExpression(at) && /Error$/.test(at.expression.getText())) return true;
  return /^(Bearer|Expected) /.test((node as Literal).text);
}

/** The words a part of the catalogue exports, each with its text as written. */
export function exportsOf(source: ts.SourceFile): Map<string, string> {
  const words = new Map<string, string>();
  for (const statement of source.statements)
    if (ts.isVariableStatement(statement) && statement.modifiers?.some(isExport))
      for (const { name, initializer } of statement.declarationList.declarations)
        words.set(name.getText(), initializer?.getText() ?? '');
  return words;
}

const isExport = ({ kind }: ts.ModifierLike): boolean => kind === ts.SyntaxKind.ExportKeyword;

/** The words a source takes from its room's catalogue: "portal vi.home". */
export function usesIn(source: ts.SourceFile): string[] {
  const parts = new Map<string, string>();
  const uses: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      const part = partMeant(source.fileName, node.moduleSpecifier.text);
      const all = node.importClause?.namedBindings;
      if (part && all && ts.isNamespaceImport(all)) parts.set(all.name.text, part);
    } else if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) {
      const part = parts.get(node.expression.text);
      if (part) uses.push(`${part}.${node.name.text}`);
    }
    ts.forEachChild(node, look);
  };
  look(source);
  return uses;
}

/** The web names parts (`imports` of its package.json), the portal has one. */
function partMeant(file: string, imported: string): string | null {
  const part = /^#words\/(.+)$/.exec(imported)?.[1];
  if (part) return `editor-app/web vi/${part}`;
  return /\/words\/index\.ts$/.test(imported) ? `${file.split('/src/')[0]} vi` : null;
}
