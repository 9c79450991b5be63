import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { ROOT } from '../support/process.ts';

export const WEB = path.join(ROOT, 'editor-app/web');
const CATALOGUE = 'src/words/vi/';
/** Letters only Vietnamese words have; names in code never do. */
const VIETNAMESE = /[À-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ]/;
const LETTERS = /\p{L}{2}/u;
/** Attributes a person reads or hears. */
const READ = new Set(['alt', 'aria-label', 'description', 'hint', 'label', 'legend', 'placeholder', 'title']);

/** Files of a folder of the web app, as paths in it. */
export const filesOf = (folder: string, ending: RegExp): string[] =>
  readdirSync(path.join(WEB, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => path.relative(WEB, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'));

/** The sources of the web app that are no tests, and those of them that are the catalogue. */
export const sources = (): string[] =>
  filesOf('src', /(?<!\.test)\.tsx?$/).filter((file) => !file.includes('/testing/'));
export const isCatalogue = (file: string): boolean => file.startsWith(CATALOGUE);
export const partOf = (file: string): string => file.slice(CATALOGUE.length, -'.ts'.length);

export const parsed = (file: string, text = readFileSync(path.join(WEB, file), 'utf8')): ts.SourceFile =>
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
  (ts.isJsxAttribute(node.parent) && READ.has(node.parent.name.getText()) && LETTERS.test(node.text));

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

/** The words a source takes from the catalogue, as "part.word". */
export function usesIn(source: ts.SourceFile): string[] {
  const parts = new Map<string, string>();
  const uses: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      const part = /^#words\/(.+)$/.exec(node.moduleSpecifier.text)?.[1];
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
