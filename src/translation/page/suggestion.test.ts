import { describe, expect, test } from 'vitest';
import { readContact } from '../../site/repository.ts';
import { commentsOn, type TranslatedSegment } from './segments.ts';
import { suggestionHref } from './suggestion.ts';

const segment: TranslatedSegment = {
  id: 'd/i-1#title',
  vi: 'Cầu Rào',
  document: 'd',
  lines: [1, 1],
  record: 'd/i-1',
  en: 'Rao Bridge',
  state: 'machine draft',
  stale: false,
  needsWork: false,
  rejection: null,
  comments: [],
  previous: null,
  failing: [],
  waived: [],
  signature: null,
  place: { file: 'd.po', line: 7 },
};
const page = 'https://site.example/vi/translation/d/i/#i-1.title';
const bodyOf = (env: Record<string, string>, of = segment) =>
  new URL(suggestionHref(readContact(env), of, page, 'en')).searchParams.get('body') ?? '';

describe('the link to propose better English', () => {
  test('opens an issue in the repository with the segment, its line and both texts', () => {
    const body = bodyOf({ REPOSITORY_URL: 'https://forge.example/a/b' });
    for (const part of ['d/i-1#title', 'd.po:7', 'Cầu Rào', 'Rao Bridge', page]) expect(body).toContain(part);
  });

  test('opens a message where there is an address for it, and one without receiver where there is nothing', () => {
    expect(
      suggestionHref(
        readContact({ REPOSITORY_URL: 'https://forge.example/a/b', SUGGESTIONS_MAIL: 'a@b.example' }),
        segment,
        page,
        'vi',
      ),
    ).toMatch(/^mailto:a@b\.example\?/);
    expect(suggestionHref(readContact({}), segment, page, 'vi')).toMatch(/^mailto:\?subject=/);
  });

  test('shortens long texts, saying so, to an address that servers and mail programs take', () => {
    const long = { ...segment, vi: 'đường sắt '.repeat(400), en: 'the railway line '.repeat(400) };
    for (const [env, limit] of [
      [{ REPOSITORY_URL: 'https://forge.example/a/b' }, 7000],
      [{}, 1900],
    ] as const) {
      expect(new URL(suggestionHref(readContact(env), long, page, 'en')).href.length).toBeLessThanOrEqual(limit);
      expect(bodyOf(env, long)).toContain(' […]');
      expect(bodyOf(env, long)).toContain(page);
    }
  });
});

test('a comment bears the language of its words, not of the name before them', () => {
  const comments = [
    'Trần Bình, 2026-11-29: “pandemic”, as in the glossary',
    'An, 2026-11-29: nên dùng từ khác',
    'Decree 30',
  ];
  expect(commentsOn({ comments, rejection: null }).map(({ lang }) => lang)).toEqual(['en', 'vi', 'en']);
});
