import type { Element } from 'xast';
import { attribute, child, childrenNamed, isOn } from './xml.ts';

/** The list that a paragraph is in. */
export interface ListPlace {
  readonly list: string;
  readonly level: number;
}

/** What paragraph styles say about numbers, by style id. */
export type Styles = ReadonlyMap<string, ListPlace>;

/**
 * Reads `word/styles.xml`: the list of each paragraph style, its own or that of the style it is based on.
 * @param root its root, `null` where the file has none
 */
export function readStyles(root: Element | null): Styles {
  const styles = new Map(
    (root === null ? [] : childrenNamed(root, 'w:style')).map((style) => [attribute(style, 'w:styleId') ?? '', style]),
  );
  const found = new Map<string, ListPlace>();
  for (const [id, style] of styles) {
    const seen = new Set<Element>();
    let list: string | null = null;
    let level: number | null = null;
    for (
      let at: Element | undefined = style;
      at !== undefined && !seen.has(at);
      at = styles.get(attribute(child(at, 'w:basedOn'), 'w:val') ?? '')
    ) {
      seen.add(at);
      const numbered = child(child(at, 'w:pPr'), 'w:numPr');
      list ??= attribute(child(numbered, 'w:numId'), 'w:val');
      const own = attribute(child(numbered, 'w:ilvl'), 'w:val');
      if (own !== null) level ??= Number(own);
    }
    if (list !== null && list !== '0') found.set(id, { list, level: level ?? 0 });
  }
  return found;
}

/** The list that a paragraph is in, by its own properties first; `null` for none. List 0 takes a paragraph out of its style's list. */
export function listPlaceOf(paragraph: Element, styles: Styles): ListPlace | null {
  const properties = child(paragraph, 'w:pPr');
  const numbered = child(properties, 'w:numPr');
  const styled = styles.get(attribute(child(properties, 'w:pStyle'), 'w:val') ?? '') ?? null;
  const list = attribute(child(numbered, 'w:numId'), 'w:val') ?? styled?.list ?? null;
  const level = attribute(child(numbered, 'w:ilvl'), 'w:val');
  return list === null || list === '0' ? null : { list, level: level === null ? (styled?.level ?? 0) : Number(level) };
}

/** Whether a run is hidden. */
export function isHidden(run: Element): boolean {
  return isOn(child(child(run, 'w:rPr'), 'w:vanish'));
}
