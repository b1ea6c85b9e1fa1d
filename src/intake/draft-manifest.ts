import { yamlText } from '../corpus/curated/write-yaml.ts';
import type { InstrumentTypeEntry } from '../corpus/values/index.ts';
import { numberKey, parseInstrumentNumber, slugOf } from '../corpus/values/index.ts';
import type { DocumentHead } from './document-head.ts';

/** What the manifest of a new document needs to be looked up in. */
export interface ManifestTables {
  readonly types: readonly InstrumentTypeEntry[];
  /** The body with a printed name, read in capitals or not; `null` for none. */
  readonly issuerOf: (printed: string) => string | null;
  /** Whether a body is known. */
  readonly knows: (agency: string) => boolean;
}

/** What a person says where the text does not, or says it wrong: the flags of the command. */
export interface GivenFacts {
  readonly number?: string | undefined;
  readonly type?: string | undefined;
  readonly issuer?: string | undefined;
  readonly issued?: string | undefined;
  readonly place?: string | undefined;
  readonly territory?: string | undefined;
}

/** The manifest of a new document, as its YAML file holds it. */
export interface DraftedManifest {
  readonly id: string;
  readonly number: string;
  readonly type: { readonly vi: string; readonly en: string };
  readonly issuer: string;
  readonly issued: string;
  readonly place: string;
  readonly territory?: string;
  readonly urgency: null;
  readonly signatory: null | {
    readonly name: string;
    readonly office: { readonly vi: string; readonly en: null };
    readonly source: 'seed';
  };
  readonly seed: string;
  readonly sha256: string;
}

/** A fact that neither the text nor a flag gives. */
export interface MissingFact {
  readonly fact: 'number' | 'type' | 'issuer' | 'issued' | 'place';
  /** What stands where it would be, or `null` for nothing. */
  readonly met: string | null;
  /** The flag to give, with an example. */
  readonly mend: string;
}

/**
 * Drafts the manifest of a document from its head. What a person gives goes before what is read; nothing is guessed.
 * @param sha256 of the seed's text
 * @returns the manifest, or every fact that is missing
 */
export function draftManifest(
  head: DocumentHead,
  given: GivenFacts,
  tables: ManifestTables,
  sha256: string,
): { readonly manifest: DraftedManifest } | { readonly missing: readonly MissingFact[] } {
  const missing: MissingFact[] = [];
  const wanted = <T>(
    value: T | null | undefined,
    fact: MissingFact['fact'],
    met: string | null,
    mend: string,
  ): T | null => {
    if (value === null || value === undefined) missing.push({ fact, met, mend });
    return value ?? null;
  };
  const printed = given.number ?? head.number;
  const number = wanted(
    printed === null ? null : parseInstrumentNumber(printed)?.printed,
    'number',
    printed,
    '--number 12/KH-UBND',
  );
  const typeName = given.type ?? head.type;
  const type = wanted(
    tables.types.find((entry) => entry.vi.toLowerCase() === typeName?.toLowerCase()),
    'type',
    typeName,
    `--type "${tables.types.find((entry) => entry.codes.length > 0)?.vi ?? ''}", a type of content/registry/instrument-types.yaml`,
  );
  const issuer = wanted(
    given.issuer === undefined
      ? head.issuers.map(tables.issuerOf).find((id) => id !== null)
      : tables.knows(given.issuer)
        ? given.issuer
        : null,
    'issuer',
    given.issuer ?? (head.issuers.join(' | ') || null),
    `--issuer agency/…, a body of content/registry; where it is new, add it to content/registry/agencies.yaml first: - { id: agency/${slugOf(head.issuers[0] ?? '…') || '…'}, vi: "${head.issuers[0] ?? '…'}", en: "…", level: other }`,
  );
  const issued = wanted(
    given.issued === undefined ? head.issued : isDay(given.issued) ? given.issued : null,
    'issued',
    given.issued ?? null,
    '--issued YYYY-MM-DD, the day it was signed',
  );
  const place = wanted(
    given.place?.trim() === '' ? null : (given.place ?? head.place),
    'place',
    given.place ?? null,
    '--place "…", where it was signed',
  );
  if (number === null || type === null || issuer === null || issued === null || place === null) return { missing };
  const id = numberKey(number);
  return {
    manifest: {
      id,
      number,
      type: { vi: type.vi, en: type.en },
      issuer,
      issued,
      place,
      ...(given.territory === undefined ? {} : { territory: given.territory }),
      urgency: null,
      signatory: head.signatory && {
        name: head.signatory.name,
        office: { vi: head.signatory.office, en: null },
        source: 'seed',
      },
      seed: `${id}.txt`,
      sha256,
    },
  };
}

/** Whether a text is a day of the calendar as manifests write it. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** The manifest as its file holds it. */
export function manifestYaml(manifest: DraftedManifest, title: string | null): string {
  const head = title === null ? '' : `# ${title.replace(/\s+/g, ' ')}\n`;
  return head + yamlText(manifest);
}
