import type { NameToken } from './tokens.ts';

/** A node of the tree of names: one word further along the names that begin alike. */
export interface TrieNode {
  readonly next: Map<string, TrieNode>;
  /** Whether some name has a mark (`,`, `-`, `&`) before this word. */
  markBefore: boolean;
  /** Id of the name that ends here. */
  id: string | null;
  /** Whether every spelling that ends here has a capital: then a text without any does not mean the name. */
  needsCapital: boolean;
}

/** A name found in a list of tokens: from token `first` to token `last`, both included. */
export interface FoundName {
  readonly id: string;
  readonly first: number;
  readonly last: number;
}

export function makeTrieNode(): TrieNode {
  return { next: new Map(), markBefore: false, id: null, needsCapital: true };
}

/**
 * Adds one spelling. A spelling that already names another id stays with that id.
 * @returns the id that the spelling names
 */
export function insert(root: TrieNode, spelling: readonly NameToken[], id: string): string {
  let node = root;
  spelling.forEach((token, index) => {
    const key = token.acronym ?? token.key;
    let child = node.next.get(key);
    if (!child) {
      child = makeTrieNode();
      node.next.set(key, child);
    }
    if (index > 0 && token.gap !== 'none') child.markBefore = true;
    node = child;
  });
  node.id ??= id;
  if (node.id === id && !spelling.some((token) => token.capital)) node.needsCapital = false;
  return node.id;
}

/**
 * The longest name that starts at a token.
 * @param prefix tokens to be read as if they stood before it (`Sở` for the second name of `Sở Tài chính, Y tế`)
 * @param anyCase accept names written without a capital
 * @param ends accept names only where they may end: with token `last`
 */
export function longestAt(
  root: TrieNode,
  tokens: readonly NameToken[],
  at: number,
  anyCase: boolean,
  prefix: readonly NameToken[] = [],
  ends: (last: number) => boolean = anywhere,
): FoundName | null {
  const first = tokens[at];
  // Most words begin no name.
  if (prefix.length === 0 && (first === undefined || !begins(root, first))) return null;
  let best: FoundName | null = null;
  const walk = (node: TrieNode, index: number, capital: boolean): void => {
    if (
      node.id !== null &&
      index > at &&
      (anyCase || capital || !node.needsCapital) &&
      index - 1 > (best?.last ?? -1) &&
      ends(index - 1)
    ) {
      best = { id: node.id, first: at, last: index - 1 };
    }
    const token = tokens[index];
    if (!token) return;
    for (const child of childrenOf(node, token)) {
      if (index > at && token.gap !== 'none' && !(token.gap === 'mark' && child.markBefore)) continue;
      walk(child, index + 1, capital || token.capital);
    }
  };
  for (const start of nodesAfter(root, prefix)) walk(start, at, false);
  return best;
}

/** Whether a name begins with a word. */
function begins(root: TrieNode, token: NameToken): boolean {
  return root.next.has(token.key) || (token.acronym !== null && root.next.has(token.acronym));
}

const anywhere = () => true;

function nodesAfter(root: TrieNode, prefix: readonly NameToken[]): TrieNode[] {
  return prefix.reduce<TrieNode[]>((nodes, token) => nodes.flatMap((node) => childrenOf(node, token)), [root]);
}

function childrenOf(node: TrieNode, token: NameToken): TrieNode[] {
  const keys = token.acronym === null ? [token.key] : [token.acronym, token.key];
  return keys.flatMap((key) => node.next.get(key) ?? []);
}
