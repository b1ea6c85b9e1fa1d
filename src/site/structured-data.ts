import type { Page } from './page.ts';
import { buildFacts } from './api.ts';
import { strings, site } from './settings.ts';
import { href } from './href.ts';
import { nameOf } from './names.ts';
import { knowledge } from './records.ts';

/** A thing as schema.org describes it. */
type Thing = Readonly<Record<string, unknown>>;

/**
 * What a page is about, for machines (schema.org): the way to it, and the document, project, body or term itself.
 * @param absolute the full address of a root-relative path
 */
export function structuredData(page: Page, absolute: (path: string) => string): readonly Thing[] {
  const here = absolute(`/${page.lang}/${page.path}`);
  const about = page.record === null ? null : subjectOf(page, here, absolute);
  return [wayTo(page, here, absolute), ...(about === null ? [] : [about])].map((thing) => ({
    '@context': 'https://schema.org',
    ...thing,
  }));
}

function wayTo(page: Page, here: string, absolute: (path: string) => string): Thing {
  const steps = [
    { name: strings(page.lang)('home'), item: absolute(`/${page.lang}/`) },
    ...page.trail.map(({ text, href: to }) => ({ name: text, item: new URL(to, absolute('/')).href })),
    { name: page.title, item: here },
  ];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map((step, index) => ({ '@type': 'ListItem', position: index + 1, ...step })),
  };
}

function subjectOf(page: Page, url: string, absolute: (path: string) => string): Thing | null {
  const { record, lang } = page;
  const base = { name: page.title, description: page.description, url, inLanguage: lang };
  const document = record === null ? undefined : knowledge.documents.get(record.id);
  if (document) {
    const seed = buildFacts.documents.find(({ id }) => id === document.id);
    return {
      '@type': 'Legislation',
      ...base,
      legislationIdentifier: document.number,
      legislationType: document.type[lang] ?? document.type.vi,
      legislationDate: document.issued,
      legislationPassedBy: { '@type': 'GovernmentOrganization', name: nameOf(document.issuer, lang).text },
      isBasedOn: seed && { '@type': 'DigitalDocument', sha256: seed.sha256 },
    };
  }
  if (record?.kind === 'agency') return { '@type': 'GovernmentOrganization', ...base };
  if (record?.kind === 'place') return { '@type': 'Place', name: page.title, description: page.description, url };
  if (record?.document == null) return null;
  return {
    '@type': 'CreativeWork',
    ...base,
    isPartOf: {
      '@type': 'Legislation',
      url: absolute(`/${lang}/${record.document}/`),
      name: nameOf(record.document, lang).text,
    },
    publisher: { '@type': 'Organization', name: site.name[lang], url: new URL(href(`/${lang}/`), absolute('/')).href },
  };
}
