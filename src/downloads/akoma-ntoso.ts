import type { Element } from 'xast';
import { x } from 'xastscript';
import type { DocumentRecord, PrintedCell, ProvisionRecord, Records } from '../corpus/model/records.ts';
import { anchorOf, isUnder } from '../corpus/naming/id.ts';
import { xmlDocument } from '../formats/xml.ts';

/** OASIS LegalDocML Akoma Ntoso 1.0, Part 2 (29 August 2018): the schema that the files hold to. */
const namespace = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

/** What is a piece of text here, as Akoma Ntoso calls it. What it has no name for is an `hcontainer` with ours. */
const elementOf: Partial<Record<ProvisionRecord['kind'], string>> = {
  part: 'part',
  chapter: 'chapter',
  section: 'section',
  article: 'article',
  clause: 'clause',
  point: 'point',
  subpoint: 'subparagraph',
  paragraph: 'paragraph',
  item: 'indent',
  subitem: 'indent',
};

/** A row of a table, whatever record was made of it. */
interface TableRow {
  readonly id: string;
  readonly source: ProvisionRecord['source'];
  readonly cells: readonly PrintedCell[];
}

export interface AkomaNtosoFacts {
  /** Day of the data's last change, `YYYY-MM-DD`. */
  readonly date: string;
  /** The full address of a page of the site, from its root-relative path. */
  readonly address: (path: string) => string;
  /** Who made the file. */
  readonly author: string;
  /** The Vietnamese name of the body that issued the document. */
  readonly issuer: string;
}

/**
 * A document as Akoma Ntoso 3: its Vietnamese text as the site reads it, corrections applied, every provision and row under its
 * public id (the last part of it as `eId`). The head is the preface, legal bases the preamble, recipients and signature the
 * conclusions, each annex a document attached.
 */
export function akomaNtoso(document: DocumentRecord, records: Records, facts: AkomaNtosoFacts): string {
  const own = records.provisions.filter((provision) => provision.document === document.id);
  const childrenOf = Map.groupBy(own, ({ parent }) => parent);
  const top = childrenOf.get(null) ?? [];
  const [preface] = top.filter(({ kind }) => kind === 'header');
  const [preamble] = top.filter(({ kind }) => kind === 'opening');
  const ends = top.filter(({ kind }) => kind === 'recipients' || kind === 'signature');
  const annexes = top.filter(({ kind }) => kind === 'annex');
  const body = top.filter(
    (node) => node !== preface && node !== preamble && !ends.includes(node) && !annexes.includes(node),
  );
  const lost = new Set(own.flatMap(({ id, kind }) => (kind === 'fragment' ? id : [])));
  const rows: readonly TableRow[] = [own, records.tasks, records.targets, records.scenarios].flatMap((list) =>
    list.flatMap((record): readonly TableRow[] =>
      record.document === document.id && record.cells !== undefined && record.cells.length > 0
        ? [{ id: record.id, source: record.source, cells: record.cells }]
        : [],
    ),
  );
  const inRows = new Set(rows.map(({ id }) => id));

  /** The paragraphs of a node and of all below it, with their labels. */
  const flat = (node: ProvisionRecord): Element[] => [
    ...(node.text.vi === '' && node.label === null ? [] : [paragraph(node)]),
    ...(childrenOf.get(node.id) ?? []).flatMap(flat),
  ];
  const hierarchy = (node: ProvisionRecord): Element => {
    const name = elementOf[node.kind];
    const children = (childrenOf.get(node.id) ?? []).map(hierarchy);
    const text = node.text.vi === '' ? [] : [x('p', node.text.vi)];
    return x(name ?? 'hcontainer', { eId: eIdOf(node.id), ...(name === undefined ? { name: node.kind } : {}) }, [
      ...(node.label === null ? [] : [x('num', node.label)]),
      ...(children.length === 0 ? [x('content', text.length === 0 ? [x('p')] : text)] : []),
      ...(children.length > 0 && text.length > 0 ? [x('intro', text)] : []),
      ...children,
    ]);
  };
  /** What stands in an annex, in the order of the text: paragraphs, and rows that follow one another under one head as a table. */
  const annexBody = (annex: ProvisionRecord): Element[] => {
    const below = (id: string) => isUnder(id, annex.id);
    const texts = own.filter(({ id, kind }) => below(id) && !inRows.has(id) && kind !== 'annex');
    const parts = [
      ...texts.map((node) => ({ line: node.source.lines[0], node, row: null })),
      ...rows.filter(({ id }) => below(id)).map((row) => ({ line: row.source.lines[0], node: null, row })),
    ].sort((a, b) => a.line - b.line);
    const found: Element[] = [];
    let head: string | null = null;
    for (const { node, row } of parts) {
      if (row === null) {
        head = null;
        if (node !== null && (node.text.vi !== '' || node.label !== null)) found.push(paragraph(node));
        continue;
      }
      if (lost.has(row.id)) {
        head = null;
        found.push(x('p', { eId: eIdOf(row.id) }, pieces(row)));
        continue;
      }
      const headings = row.cells.map(({ header }) => header);
      if (head !== headings.join('\t')) {
        head = headings.join('\t');
        found.push(
          x('table', [
            x(
              'tr',
              headings.map((words) => x('th', [x('p', words)])),
            ),
          ]),
        );
      }
      const cells = row.cells.map(({ text }) => x('td', [x('p', text)]));
      found.at(-1)?.children.push(x('tr', { eId: eIdOf(row.id) }, cells));
    }
    return found.length === 0 ? [x('p')] : found;
  };

  return xmlDocument(
    x('akomaNtoso', { xmlns: namespace }, [
      x('act', { name: 'act' }, [
        meta(document, facts, null),
        ...(preface === undefined ? [] : [x('preface', nonEmpty(flat(preface)))]),
        ...(preamble === undefined ? [] : [x('preamble', nonEmpty(flat(preamble)))]),
        x(
          'body',
          body.length === 0
            ? [x('hcontainer', { eId: 'body', name: 'empty' }, [x('content', [x('p')])])]
            : body.map(hierarchy),
        ),
        ...(ends.length === 0 ? [] : [x('conclusions', ends.flatMap(flat))]),
        ...(annexes.length === 0
          ? []
          : [
              x(
                'attachments',
                annexes.map((annex) =>
                  x('attachment', { eId: `att_${eIdOf(annex.id)}` }, [
                    x('heading', [annex.label, annex.text.vi].filter((words) => words).join(': ')),
                    x('doc', { name: 'annex' }, [
                      meta(document, facts, anchorOf(annex.id)),
                      x('mainBody', annexBody(annex)),
                    ]),
                  ]),
                ),
              ),
            ]),
      ]),
    ]),
  );
}

function nonEmpty(paragraphs: Element[]): Element[] {
  return paragraphs.length === 0 ? [x('p')] : paragraphs;
}

/** A node with its label as one paragraph. */
function paragraph({ id, label, text }: ProvisionRecord): Element {
  return x('p', { eId: eIdOf(id) }, [label, text.vi].filter((words) => words).join(' '));
}

/** What is left of a lost row, each piece on a line: in which columns they stood is not known. */
function pieces({ cells }: TableRow): (string | Element)[] {
  return cells.flatMap(({ text }, position) => (position === 0 ? [text] : [x('eol'), text]));
}

/** An id of the site within its document; the characters are those of XML names. */
function eIdOf(id: string): string {
  return anchorOf(id).replaceAll('~', '_');
}

/** Identification by the naming convention of Akoma Ntoso: the work, its Vietnamese expression, this file. */
function meta(
  { id, number, issued, issuer, type, url }: DocumentRecord,
  { date, address, author, issuer: issuerName }: AkomaNtosoFacts,
  part: string | null,
): Element {
  const work = `/akn/vn/act/${issued}/${id}`;
  const level = (uri: string, day: string, dated: string, by: string) => [
    x('FRBRthis', { value: `${uri}/!${part ?? 'main'}` }),
    x('FRBRuri', { value: uri }),
    ...(uri === work ? [x('FRBRalias', { name: 'page', value: address(url.vi) })] : []),
    x('FRBRdate', { date: day, name: dated }),
    x('FRBRauthor', { href: by }),
  ];
  return x('meta', [
    x('identification', { source: '#site' }, [
      x('FRBRWork', [
        ...level(work, issued, 'issued', '#issuer'),
        x('FRBRcountry', { value: 'vn' }),
        x('FRBRnumber', { value: number }),
        x('FRBRname', { value: type.vi }),
      ]),
      x('FRBRExpression', [
        ...level(`${work}/vie@`, issued, 'issued', '#issuer'),
        x('FRBRlanguage', { language: 'vie' }),
      ]),
      x('FRBRManifestation', [
        ...level(`${work}/vie@.akn`, date, 'made', '#site'),
        x('FRBRformat', { value: 'application/akn+xml' }),
      ]),
    ]),
    // What an attached document refers to stands in the head of the whole.
    ...(part === null ? [references(issuer, issuerName, author)] : []),
  ]);
}

function references(issuer: string, issuerName: string, author: string): Element {
  return x('references', { source: '#site' }, [
    x('TLCOrganization', {
      eId: 'issuer',
      href: `/ontology/organization/vn/${anchorOf(issuer)}`,
      showAs: issuerName,
    }),
    x('TLCOrganization', { eId: 'site', href: '/ontology/organization/vn/site', showAs: author }),
  ]);
}
