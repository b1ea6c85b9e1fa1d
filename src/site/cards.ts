import { formatDate } from '../corpus/values/index.ts';
import { type Lang, otherLanguage } from '../i18n/languages.ts';
import { strings } from './settings.ts';
import { definitions, terms } from './glossary.ts';
import { addressOf } from './directory.ts';
import { href } from './href.ts';
import { wording } from './localised.ts';
import { nameOf } from './names.ts';
import { records } from './records.ts';
import { words } from './words.ts';

/** What a card says: the name in the reader's language, the name in the other one where there is one, what it is. */
export type Card = readonly [name: string, other: string, about: string];

const roles = { lead: 'leads', coordinating: 'coordinates', monitored: 'monitors', supervised: 'supervises' } as const;

function agencyCard(agency: (typeof records.agencies)[number], lang: Lang): Card {
  const t = strings(lang);
  const counts = (Object.keys(roles) as (keyof typeof roles)[]).flatMap((role) =>
    agency.counts[role] > 0 ? [`${t(roles[role]).toLowerCase()} ${agency.counts[role]}`] : [],
  );
  const level = agency.collective ? t('cardClass') : words.bodies[agency.level][lang];
  return [...names(agency.name, lang), [level, counts.join(', ')].filter(Boolean).join(' · ')];
}

function instrumentCard(instrument: (typeof records.instruments)[number], lang: Lang): Card {
  const day = instrument.date && formatDate(instrument.date, lang);
  const issuer = instrument.issuer && nameOf(instrument.issuer, lang).text;
  return [
    nameOf(instrument.id, lang).text,
    [issuer, day].filter(Boolean).join(', '),
    instrument.number !== null && instrument.title ? wording(instrument.title, lang).text : '',
  ];
}

function names(name: { readonly vi: string; readonly en: string | null }, lang: Lang): readonly [string, string] {
  const own = wording(name, lang).text;
  const other = wording(name, otherLanguage(lang)).text;
  return [own, other === own ? '' : other];
}

/** All cards of a language by the address that a link names, without its origin. */
export function cardsOf(lang: Lang): Readonly<Record<string, Card>> {
  const byTerm = new Map(terms.map((term) => [term.id, term]));
  return Object.fromEntries<Card>([
    ...records.agencies.map((agency) => [addressOf(agency.id, lang) ?? '', agencyCard(agency, lang)] as const),
    ...records.instruments.map(
      (instrument) => [addressOf(instrument.id, lang) ?? '', instrumentCard(instrument, lang)] as const,
    ),
    ...definitions.map((definition) => {
      const term = byTerm.get(definition.term);
      return [
        href(`/${lang}/glossary/#${definition.term}`),
        [...names({ vi: term?.vi ?? '', en: term?.en ?? null }, lang), definition[lang]],
      ] as const;
    }),
  ]);
}
