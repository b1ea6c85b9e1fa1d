import { posix } from 'node:path';
import ts from 'typescript';

/** One import of a file: where it stands and what it names, a path of the project or a package (`node:fs`, `astro`, `@astrojs/mdx`). */
export interface Import {
  readonly from: string;
  readonly line: number;
  readonly to: string;
}

/** A piece of a file that is read by itself: its text on the lines of the file. */
interface Piece {
  readonly kind: 'code' | 'styles';
  readonly text: string;
}

/**
 * Every import of a file, types included: `import`, `export … from`, `import()`, `require()`, `import('…').Name`, `declare module`,
 * `import.meta.glob()`, `new URL('…', import.meta.url)`, a reference to a path, `@import` of styles; of a component, those of its front
 * matter, its scripts and its styles. One whose name is only known when it runs is named by its code, which no table lists.
 */
export function importsOf(from: string, text: string): Import[] {
  const pieces: readonly Piece[] = from.endsWith('.astro')
    ? piecesOf(text)
    : [{ kind: from.endsWith('.css') ? 'styles' : 'code', text }];
  return pieces.flatMap((piece) =>
    piece.kind === 'code' ? importsOfCode(from, piece.text) : importsOfStyles(from, piece.text),
  );
}

function importsOfCode(from: string, code: string): Import[] {
  const source = ts.createSourceFile(from, code, ts.ScriptTarget.Latest, false, ts.ScriptKind.TS);
  const lineAt = (position: number) => source.getLineAndCharacterOfPosition(position).line + 1;
  const found: Import[] = source.referencedFiles.map(({ fileName, pos }) => ({
    from,
    line: lineAt(pos),
    to: named(from, fileName),
  }));
  const visit = (node: ts.Node): void => {
    const line = lineAt(node.getStart(source));
    for (const name of specifiersOf(node, source)) found.push({ from, line, to: named(from, name) });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const importsOfStyles = (from: string, styles: string): Import[] =>
  [...styles.matchAll(/@import\s+(?:url\(\s*)?["']?([^"')\s;]+)/g)].map((match) => ({
    from,
    line: styles.slice(0, match.index).split('\n').length,
    to: named(from, match[1] ?? ''),
  }));

/** The front matter, the scripts, the `import()` of the markup and the styles of a component, each on its lines, with everything else blank. */
function piecesOf(text: string): Piece[] {
  const front = /(^---[^\S\n]*$)(.*?)^---[^\S\n]*$/ms.exec(text) ?? /(---)(.*?)---/s.exec(text);
  const frontEnd = front === null ? 0 : front.index + front[0].length;
  const markup = blank(text.slice(0, frontEnd)) + text.slice(frontEnd);
  const on = (kind: Piece['kind'], index: number, code: string): Piece => ({
    kind,
    text: blank(text.slice(0, index)) + code,
  });
  const pieces = front === null ? [] : [on('code', front.index + (front[1] ?? '').length, front[2] ?? '')];
  for (const { index, 1: opening = '', 2: tag, 3: inside = '' } of markup.matchAll(
    /(<(script|style)\b[^>]*>)(.*?)<\/\2>/gs,
  ))
    pieces.push(on(tag === 'script' ? 'code' : 'styles', index + opening.length, inside));
  for (const { index, 0: code } of markup.matchAll(/\bimport\s*\([^)]*\)/g)) pieces.push(on('code', index, code));
  for (const { index, 2: path = '' } of markup.matchAll(/<script\b[^>]*?\ssrc=(["'])(\.[^"']*)\1/g))
    pieces.push(on('code', index, `import(${JSON.stringify(path)})`));
  return pieces;
}

const blank = (words: string) => words.replace(/[^\n]/g, ' ');

/** What a node imports, as written. */
function specifiersOf(node: ts.Node, source: ts.SourceFile): string[] {
  const asWritten = (at: ts.Node | undefined) =>
    at === undefined ? [] : [ts.isStringLiteralLike(at) ? at.text : at.getText(source)];
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return asWritten(node.moduleSpecifier);
  if (ts.isExternalModuleReference(node)) return asWritten(node.expression);
  if (ts.isImportTypeNode(node)) return asWritten(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : node);
  if (ts.isModuleDeclaration(node))
    return ts.isStringLiteral(node.name) && node.name.text.startsWith('.') ? [node.name.text] : [];
  if (ts.isNewExpression(node) && node.expression.getText(source) === 'URL') {
    const [path, base] = node.arguments ?? [];
    return base?.getText(source) === 'import.meta.url' ? asWritten(path) : [];
  }
  if (!ts.isCallExpression(node)) return [];
  const [first] = node.arguments;
  const called = node.expression.getText(source);
  if (called === 'import.meta.glob')
    return first !== undefined && ts.isArrayLiteralExpression(first)
      ? first.elements.flatMap(asWritten)
      : asWritten(first);
  if (called.endsWith('getBuiltinModule')) return asWritten(first);
  return called === 'import' || called === 'require' ? asWritten(first) : [];
}

/** A relative specifier as a path of the project, a path from its top included; of a package, its name alone. */
function named(from: string, specifier: string): string {
  const [name = ''] = specifier.split('?');
  if (name.startsWith('.')) return posix.join(posix.dirname(from), name);
  if (name.startsWith('/')) return name.slice(1);
  if (/^(node|astro):/.test(name)) return name;
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
}
