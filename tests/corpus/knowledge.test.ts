import { describe, expect, it } from 'vitest';
import { makeKnowledge } from '../../src/corpus/knowledge.ts';
import { apiSchemas, type ApiName } from '../../src/corpus/model/records.ts';
import { ancestorsOf, walkOutline } from '../../src/corpus/records/outline.ts';
import { builtCorpus } from './built.ts';

const { records, outlines } = builtCorpus().corpus;
const knowledge = makeKnowledge(records);
const kinds = Object.keys(apiSchemas) as ApiName[];
const nodes = outlines.flatMap((outline) => [...walkOutline(outline.nodes)].map((node) => ({ outline, node })));

describe('the knowledge of the corpus', () => {
  it.each(kinds)('finds each of the %s by its id, in the order of the list', (kind) => {
    expect([...knowledge[kind].values()]).toEqual(records[kind]);
    for (const { id } of records[kind]) expect(knowledge.find(id)?.record.id).toBe(id);
  });

  it('finds a provision that is a goal as the provision', () => {
    for (const { id } of records.goals) expect(knowledge.find(id)?.kind).toBe('provisions');
  });

  it('says of every row and every piece of text in which annex it stands, as the outline does', () => {
    const annexes = nodes.map(({ node }) => {
      const annex = [...ancestorsOf(node)].find(({ kind }) => kind === 'annex') ?? null;
      return [node.id, annex?.id ?? null];
    });
    expect(nodes.map(({ node }) => [node.id, knowledge.annexOf(node.id)])).toEqual(annexes);
  });

  it('says of every piece of text in which document it stands, under which, and what stands under it', () => {
    for (const { outline, node } of nodes) {
      expect(knowledge.documentOf(node.id)).toBe(outline.document);
      const provision = knowledge.provisions.get(node.id);
      if (provision === undefined) continue;
      const [self, above] = knowledge.pathOf(node.id);
      expect([self, above?.id]).toEqual([provision, node.parent?.id]);
      expect(knowledge.childrenOf(node.parent?.id ?? outline.document)).toContain(provision);
    }
  });

  it('gives every link at both of its ends, by its type', () => {
    for (const link of records.links) {
      expect(knowledge.linksFrom(link.from, link.type)).toContain(link);
      expect(knowledge.linksTo(link.to, link.type)).toContain(link);
      for (const end of [link.from, link.to]) expect(knowledge.linksOf(end)).toContain(link);
    }
  });

  it('gives every note at each record that it concerns, once', () => {
    for (const note of records.notes)
      for (const id of [note.where, ...note.also])
        expect(knowledge.notesOf(id).filter((other) => other.id === note.id)).toEqual([note]);
  });

  it('knows the project of every row that lists one', () => {
    for (const project of records.projects)
      for (const listing of project.listings) {
        expect(knowledge.projectOf(listing.row)).toBe(project);
        expect(knowledge.listingOf(listing.row)).toBe(listing);
      }
    expect(knowledge.projectOf('nothing')).toBeNull();
  });
});
