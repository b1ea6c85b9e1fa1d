import type { Diagnostic } from '../corpus/model/diagnostic.ts';
import { type IntakeRemark, intakeRemarks } from './block.ts';
import type { DraftedManifest } from './draft-manifest.ts';

/** What is known of a document that was just brought in. */
export interface NewDocument {
  readonly manifest: DraftedManifest;
  /** What reading the file had to leave out or could not be sure of. */
  readonly remarks: readonly IntakeRemark[];
  /** What was made even in its text. */
  readonly levelled: readonly string[];
  /** What converting it met, of its own file. */
  readonly diagnostics: readonly Diagnostic[];
  /** How many of its ids are not locked, of its texts have no English, of its texts there are. */
  readonly openIds: number;
  readonly withoutEnglish: number;
  readonly segments: number;
}

/** Something to look at or to do before a document is published. */
export interface OpenItem {
  /** Whether `npm run convert -- --check` refuses the corpus while it is open. */
  readonly blocks: boolean;
  readonly text: string;
  /** What to do, with the command or file. */
  readonly mend: string;
}

/** How many diagnostics of one kind are named with their place. */
const mostNamed = 3;

/**
 * What stands between a new document and its publication, most pressing first.
 * @returns nothing for a document that is understood, locked and translated
 */
export function checklist(document: NewDocument): OpenItem[] {
  const { manifest, remarks, levelled, diagnostics, openIds, withoutEnglish, segments } = document;
  const items: OpenItem[] = [];
  const open = (blocks: boolean, text: string, mend: string): number => items.push({ blocks, text, mend });
  for (const severity of ['error', 'warning'] as const)
    for (const [code, found] of Map.groupBy(
      diagnostics.filter((diagnostic) => diagnostic.severity === severity),
      (diagnostic) => diagnostic.code,
    ))
      open(
        severity === 'error',
        `${found.length} × ${code}: ${placesOf(found)}`,
        found[0]?.mend ?? 'Look at the place.',
      );
  if (openIds > 0) open(true, `${openIds} ids are not locked yet: they may still change`, 'npm run ids');
  for (const [code, found] of Map.groupBy(remarks, (remark) => remark.code))
    open(
      false,
      `${found.length} × ${code}: ${intakeRemarks[code]} (${found
        .slice(0, mostNamed)
        .map(({ place, met }) => (met === '' ? place : `${place}: “${met}”`))
        .join('; ')}${found.length > mostNamed ? ' …' : ''})`,
      `Compare seeds/${manifest.seed} with the print there.`,
    );
  if (levelled.length > 0) open(false, `made even: ${levelled.join(', ')}`, 'Nothing, if the words are as printed.');
  if (manifest.signatory !== null)
    open(
      false,
      `the English of the office “${manifest.signatory.office.vi}” is open`,
      `signatory.office.en in seeds/${manifest.id}.yaml`,
    );
  else open(false, 'no signer was found', `signatory in seeds/${manifest.id}.yaml, where the print names one`);
  open(
    false,
    'no relation to another document is declared: nothing links to it by likeness',
    `relations in seeds/${manifest.id}.yaml, where the text says which document it implements, amends, replaces or continues`,
  );
  if (withoutEnglish > 0)
    open(
      false,
      `${withoutEnglish} of ${segments} texts have no English: the pages show the Vietnamese, marked`,
      'npm run translate -- sync, then translate; see docs/translation.md',
    );
  return items;
}

function placesOf(found: readonly Diagnostic[]): string {
  const places = found.slice(0, mostNamed).map(({ line, column, message }) => `${line}:${column} ${detailOf(message)}`);
  return places.join('; ') + (found.length > mostNamed ? ' …' : '');
}

/** What a message names: the words behind its colon, or all of it. */
function detailOf(message: string): string {
  const named = /^[^:]{10,}: (.+)$/s.exec(message)?.[1] ?? message;
  return named.length > 90 ? `${named.slice(0, 89)}…` : named;
}
