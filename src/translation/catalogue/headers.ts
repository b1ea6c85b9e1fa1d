/**
 * Header fields of a new catalogue, in the order in which gettext writes them. None says when or by whom: git knows that, and two branches
 * that both wrote it would always conflict there.
 */
export function newHeaders(
  site: { readonly name: string; readonly slug: string },
  catalogue: string,
  language: string,
): Record<string, string> {
  return {
    'Project-Id-Version': `${site.slug} ${catalogue}`,
    'Report-Msgid-Bugs-To': '',
    'Last-Translator': site.name,
    'Language-Team': language === 'en' ? 'English' : language,
    Language: language,
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Transfer-Encoding': '8bit',
    'X-Source-Language': 'vi',
  };
}

/** What every save of an editor changes, by the beginning of the field's name. */
const unsteady = /^(?:POT-Creation-Date|PO-Revision-Date|Last-Translator|X-Generator|X-Poedit-|Plural-Forms)/iu;

/**
 * The header fields of a catalogue as they are written: those of this project, and what else the file has, without what changes with every
 * save.
 */
export function steadyHeaders(
  own: Readonly<Record<string, string>>,
  found: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const kept = Object.entries(found).filter(([name]) => !(name in own) && !unsteady.test(name));
  return { ...own, ...Object.fromEntries(kept) };
}
