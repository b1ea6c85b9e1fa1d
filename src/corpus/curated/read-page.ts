import { mdxToMdast, type MdastNode } from 'satteri';
import type { Diagnostic } from '../model/diagnostic.ts';
import { unprintable } from '../model/one-line.ts';
import { handPageSchema } from '../model/page.ts';
import { readYaml, type CuratedFile } from './read-yaml.ts';

/** Elements of HTML that a page may have: words set apart, and nothing that loads or runs. */
const elements = new Set([
  'abbr',
  'br',
  'cite',
  'code',
  'em',
  'kbd',
  'mark',
  'q',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
]);
const attributes = new Set(['id', 'lang', 'title']);
/** Where a link may lead: into the site, to another host, to a letter. */
const address = /^(https?:|mailto:|[/#.?]|[\w-]+\/|$)/i;

/**
 * Checks a page that people write, with the parser that the site reads it with: front matter, plain Markdown and components of the
 * site. What would run (imports, expressions, scripts, handlers, addresses of scripts) is refused.
 * Codes: `page-syntax`, `page-code`, `page-element`, `page-address`, `page-characters`, `page-head`, and those of `readYaml`.
 * @param components names of the components that a page may use
 */
export function readPage(source: CuratedFile, components: ReadonlySet<string>): readonly Diagnostic[] {
  const fault = (code: string, message: string, mend: string, line: number, column: number): Diagnostic => ({
    code,
    severity: 'error',
    message: `Unexpected ${message}`,
    mend,
    file: source.file,
    line,
    column,
  });
  const hidden = source.text
    .split('\n')
    .findIndex((line) => unprintable.test(line.replace(/\r$/, '').replaceAll('\t', ' ')));
  if (hidden >= 0)
    return [
      fault('page-characters', 'character that cannot be seen, expected text', 'Write the line anew.', hidden + 1, 1),
    ];
  let tree: MdastNode;
  try {
    tree = mdxToMdast(source.text, { position: true });
  } catch (error) {
    const [, line = '1', column = '1', said = ''] =
      /^(\d+):(\d+): (?:Unexpected )?(.*)/s.exec((error as Error).message) ?? [];
    return [
      fault(
        'page-syntax',
        `${said.split('\n')[0] || 'text'} in a page`,
        'Write \\{ and \\< for these letters, and addresses as [text](address).',
        Number(line),
        Number(column),
      ),
    ];
  }
  const found: Diagnostic[] = [];
  let headed = false;
  const visit = (node: MdastNode): void => {
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    const at = (code: string, message: string, mend: string) => found.push(fault(code, message, mend, line, column));
    switch (node.type) {
      case 'yaml': {
        headed = true;
        // The first line of the file is the mark above the fields.
        const read = readYaml({ file: source.file, text: `\n${node.value}` }, handPageSchema);
        found.push(...read.diagnostics);
        break;
      }
      case 'mdxjsEsm':
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        at(
          'page-code',
          `code “${node.value.split('\n')[0]}”, expected plain text`,
          'A page is no program: take it away, or write \\{ for the letter.',
        );
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement': {
        const name = node.name ?? '';
        if (!components.has(name) && !elements.has(name))
          at(
            'page-element',
            `element <${name}>, expected Markdown or a component of the site`,
            'Write it in Markdown.',
          );
        for (const attribute of node.attributes) {
          const written = attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}';
          const plain = attribute.type === 'mdxJsxAttribute' && typeof attribute.value !== 'object';
          if ((!components.has(name) && !attributes.has(written)) || /^on/i.test(written) || !plain)
            at('page-element', `attribute ${written} of <${name}>, expected plain text`, 'Take the attribute away.');
          else if (/^(href|src)$/i.test(written) && !address.test(String(attribute.value)))
            at('page-address', `address ${attribute.value}, expected a page or a site`, 'Correct the address.');
        }
        break;
      }
      case 'link':
      case 'image':
      case 'definition':
        if (!address.test(node.url))
          at('page-address', `address ${node.url}, expected a page or a site`, 'Correct the address.');
        break;
      default:
    }
    if ('children' in node) for (const child of node.children) visit(child as MdastNode);
  };
  visit(tree);
  if (!headed)
    found.unshift(
      fault(
        'page-head',
        'page without front matter, expected title, description, order',
        'Begin it as the other pages do.',
        1,
        1,
      ),
    );
  return found;
}
