/** Header fields that `msgfmt -c` asks for, in the order in which gettext writes them. */
export function newHeaders(
  site: { readonly name: string; readonly slug: string },
  catalogue: string,
  language: string,
  date: string,
): Record<string, string> {
  return {
    'Project-Id-Version': `${site.slug} ${catalogue}`,
    'Report-Msgid-Bugs-To': '',
    'POT-Creation-Date': `${date} 00:00+0000`,
    'PO-Revision-Date': `${date} 00:00+0000`,
    'Last-Translator': site.name,
    'Language-Team': language === 'en' ? 'English' : language,
    Language: language,
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Transfer-Encoding': '8bit',
    'X-Source-Language': 'vi',
  };
}
