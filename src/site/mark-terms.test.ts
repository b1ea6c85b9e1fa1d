import { expect, test } from 'vitest';
import { formPattern, markTerms } from './mark-terms.ts';

const forms = [
  { form: 'nông thôn mới', term: 'ntm' },
  { form: 'PCI', term: 'pci' },
  { form: 'nông thôn', term: 'nt' },
];
const pattern = formPattern(forms);
const termOf = new Map(forms.map(({ form, term }) => [form, term]));
const marked = (html: string, seen = new Set<string>()) =>
  markTerms(html, pattern, termOf, seen, (term, words) => `[${term}|${words}]`);

test('the first place of a term is marked, the longest form first', () => {
  expect(marked('Xây dựng nông thôn mới; PCI, PCI và nông thôn')).toBe(
    'Xây dựng [ntm|nông thôn mới]; [pci|PCI], PCI và [nt|nông thôn]',
  );
});

test('what the page has marked before stays plain', () => {
  expect(marked('PCI', new Set(['pci']))).toBe('PCI');
});

test('links, buttons, attributes and parts of words stay as they are', () => {
  const html = '<a href="/x/">PCI</a> <em title="PCI">x</em> <button>PCI</button> SPCI PCIs';
  expect(marked(html)).toBe(html);
});
