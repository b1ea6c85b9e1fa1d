import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fromXml } from 'xast-util-from-xml';
import { toString as textOf } from 'xast-util-to-string';
import { api, dist } from './dist.ts';

interface Piece {
  readonly id: string;
  readonly document: string;
  readonly text?: { readonly vi: string };
  readonly title?: { readonly vi: string };
  readonly cells?: readonly { readonly text: string }[];
}
const list = (name: string) => api(name) as readonly Piece[];
const squeeze = (text: string) => text.normalize('NFC').replace(/\s+/gu, '');

test.each(list('documents').map(({ id }) => id))(
  '%s as Akoma Ntoso has every provision and row once, and all their words',
  (document) => {
    const xml = readFileSync(join(dist, 'downloads', `${document}.akn.xml`), 'utf8');
    const words = squeeze(textOf(fromXml(xml)));
    const eIds = [...xml.matchAll(/ eId="([^"]+)"/g)].map((match) => match[1]);
    expect(eIds.length).toBe(new Set(eIds).size);
    const rows = ['tasks', 'targets', 'scenarios'].flatMap(list).filter(({ cells = [] }) => cells.length > 0);
    const own = [...list('provisions'), ...rows].filter((piece) => piece.document === document);
    expect(own.length).toBeGreaterThan(50);
    for (const { id, text, cells } of own) {
      if (text?.vi !== '' && !eIds.includes(`att_${eIdOf(id)}`)) expect(eIds, id).toContain(eIdOf(id));
      for (const piece of cells?.map((cell) => cell.text) ?? [text?.vi ?? '']) expect(words).toContain(squeeze(piece));
    }
  },
);

function eIdOf(id: string): string {
  return id.slice(id.indexOf('/') + 1).replaceAll('~', '_');
}
