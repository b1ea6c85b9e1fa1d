import JSZip from 'jszip';
import type { Element } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { type Intake, IntakeError } from '../block.ts';
import { readDocxBody } from './body.ts';
import { readNumbering } from './numbering.ts';
import { elementsOf } from './xml.ts';
import { readStyles } from './styles.ts';
import { textIn } from './runs.ts';

const damaged = 'Unexpected Word file: it is damaged. Open it in Word or LibreOffice and save it again as .docx.';

/**
 * Reads a Word document (ECMA-376): paragraphs with the numbers that Word prints, tables with their merged cells, footnotes behind the paragraph or table that refers to them.
 * @param bytes the file
 * @throws IntakeError for a damaged file or one that is no Word document
 */
export async function readDocx(bytes: Uint8Array): Promise<Intake> {
  const zip = await JSZip.loadAsync(bytes).catch(() => {
    throw new IntakeError(damaged);
  });
  const part = async (path: string): Promise<Element | null> => {
    const text = await zip
      .file(path)
      ?.async('string')
      .catch(() => null);
    if (text === null) throw new IntakeError(damaged);
    return text === undefined ? null : rootOf(text);
  };
  const document = await part('word/document.xml');
  const body = document === null ? undefined : elementsOf(document).find((element) => element.name === 'w:body');
  if (body === undefined) throw new IntakeError('Unexpected zip file, expected a Word document (.docx).');
  const margins = await Promise.all(
    Object.keys(zip.files)
      .filter((path) => /^word\/(?:header|footer)\d*\.xml$/.test(path))
      .toSorted()
      .map(part),
  );
  const intake = readDocxBody(body, {
    numbering: readNumbering(await part('word/numbering.xml')),
    styles: readStyles(await part('word/styles.xml')),
    footnotes: await part('word/footnotes.xml'),
    endnotes: await part('word/endnotes.xml'),
  });
  // Page numbers are in every foot; what has letters would be missed.
  const inMargins = margins
    .flatMap((root) => (root === null ? [] : [textIn(root)]))
    .filter((text) => /\p{L}{2}/u.test(text));
  return {
    blocks: intake.blocks,
    remarks: [
      ...intake.remarks,
      ...[...new Set(inMargins)].map(
        (text) => ({ code: 'margin-text', place: 'page margins', met: text.slice(0, 60) }) as const,
      ),
    ],
  };
}

function rootOf(xml: string): Element | null {
  try {
    return elementsOf(fromXml(xml.replace(/^\uFEFF/, '')))[0] ?? null;
  } catch {
    throw new IntakeError(damaged);
  }
}
