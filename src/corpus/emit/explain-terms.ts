import { literal } from '../values/pattern.ts';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { DefinitionEntry } from '../model/registry.ts';
import type { Language } from '../model/language.ts';
import { attributeOf, inline, paragraph, text, type Block, type Inline } from './mdx-nodes.ts';

/** The forms of defined terms in one language: how they are found, and the term that each form is of. */
interface TermForms {
  readonly pattern: RegExp;
  readonly termOf: ReadonlyMap<string, string>;
}

/** Finds defined terms; one for all pages. */
export type TermFinder = Readonly<Record<Language, TermForms>>;

export function makeTermFinder(definitions: readonly DefinitionEntry[]): TermFinder {
  const forms = (language: Language): TermForms => {
    const termOf = new Map(
      definitions.flatMap(({ term, find }) => find[language].map((form) => [form, term] as const)),
    );
    return { pattern: formPattern([...termOf.keys()]), termOf };
  };
  return { vi: forms('vi'), en: forms('en') };
}

/** One pattern for all forms, the longest first, found as whole words. */
function formPattern(forms: readonly string[]): RegExp {
  const alternatives = forms.map(literal).toSorted((a, b) => b.length - a.length);
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}

/**
 * Marks the first place of each defined term in the words of a page's provisions. What stands under a provision comes before
 * its own words: a term that a heading shares with its text is explained in the text.
 * @param language of the page; words in the other one say so
 */
export function explainTerms(blocks: readonly Block[], language: Language, finder: TermFinder): Block[] {
  const seen = new Set<string>();
  const explain = (block: Block): Block => {
    if (block.type === 'mdxJsxFlowElement' && block.name === 'Provision') {
      const below = block.children.map((child) => (wordsIn(child) === null ? explain(child) : child));
      return { ...block, children: below.map((child) => markIn(child)) as typeof block.children };
    }
    return block;
  };
  const markIn = (block: Block): Block => {
    const words = wordsIn(block);
    if (words === null) return block;
    const forms = finder[attributeOf(words, 'lang') === 'vi' ? 'vi' : language];
    return paragraph({ ...words, children: words.children.flatMap((node) => mark(node, forms, seen)) });
  };
  return blocks.map(explain);
}

/** The words of a provision, where a block is such. */
function wordsIn(block: Block): MdxJsxTextElement | null {
  const only = block.type === 'paragraph' && block.children.length === 1 ? block.children[0] : undefined;
  return only?.type === 'mdxJsxTextElement' && only.name === 'Words' ? only : null;
}

/** Marks the terms in text and in emphasised text; links and notes may not hold another link. */
function mark(node: Inline, forms: TermForms, seen: Set<string>): Inline[] {
  if (node.type === 'strong' || node.type === 'emphasis')
    return [{ ...node, children: node.children.flatMap((child) => mark(child, forms, seen)) }];
  return node.type === 'text' ? markText(node.value, forms, seen) : [node];
}

function markText(value: string, { pattern, termOf }: TermForms, seen: Set<string>): Inline[] {
  const out: Inline[] = [];
  let at = 0;
  for (const { 0: form, index } of value.matchAll(pattern)) {
    const term = termOf.get(form);
    if (term === undefined || seen.has(term)) continue;
    seen.add(term);
    if (index > at) out.push(text(value.slice(at, index)));
    out.push(inline('Term', { id: term }, text(form)));
    at = index + form.length;
  }
  if (at < value.length) out.push(text(value.slice(at)));
  return out;
}
