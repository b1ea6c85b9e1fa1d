import { posix } from 'node:path';
import ts from 'typescript';

/** One import of a file: where it stands and what it names, a path of the project or a package (`node:fs`, `astro`, `@astrojs/mdx`). */
export interface Import {
  readonly from: string;
  readonly line: number;
  readonly to: string;
}

/** Every import of a file, types included: `import`, `export … from`, `import()` and `import('…').Name`; of a component, those of its front matter and of its scripts. */
export function importsOf(from: string, text: string): Import[] {
  const code = from.endsWith('.astro') ? codeOf(text) : text;
  const source = ts.createSourceFile(from, code, ts.ScriptTarget.Latest, false, ts.ScriptKind.TS);
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const name = specifierOf(node);
    if (name !== null) {
      const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
      found.push({ from, line, to: named(from, name) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The front matter and scripts of a component, on their lines, with everything else blank. */
function codeOf(text: string): string {
  const blank = (words: string) => words.replace(/[^\n]/g, ' ');
  let code = '';
  let end = 0;
  for (const match of text.matchAll(/(^---\n)(.*?)\n---$|(<script>)(.*?)<\/script>/gms)) {
    const opening = match[1] ?? match[3] ?? '';
    const body = match[2] ?? match[4] ?? '';
    code += blank(text.slice(end, match.index) + opening) + body;
    end = match.index + opening.length + body.length;
  }
  return code;
}

/** What a node imports, as written. */
function specifierOf(node: ts.Node): string | null {
  const at =
    ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
      ? node.moduleSpecifier
      : ts.isImportTypeNode(node)
        ? ts.isLiteralTypeNode(node.argument)
          ? node.argument.literal
          : undefined
        : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
          ? node.arguments[0]
          : undefined;
  return at !== undefined && ts.isStringLiteral(at) ? at.text : null;
}

/** A relative specifier as a path of the project; of a package, its name alone. */
function named(from: string, specifier: string): string {
  const [name = ''] = specifier.split('?');
  if (name.startsWith('.')) return posix.join(posix.dirname(from), name);
  if (/^(node|astro):/.test(name)) return name;
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
}
