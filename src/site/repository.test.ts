import { expect, test } from 'vitest';
import { issueHref, lineHref, mailHref, readContact } from './repository.ts';

const place = { file: 'content/translations/en/d.po', line: 12 };
const at = (forge: string) => {
  const { repository } = readContact({ REPOSITORY_URL: 'https://forge.example/a/b.git/', REPOSITORY_FORGE: forge });
  if (repository === null) throw new Error('no repository');
  return repository;
};

test('without settings the site knows neither repository nor address', () => {
  expect(readContact({})).toEqual({ repository: null, mail: null });
  expect(readContact({ REPOSITORY_URL: '', SUGGESTIONS_MAIL: '' })).toEqual({ repository: null, mail: null });
});

test('each forge has its own address for a line of a file', () => {
  expect(lineHref(at('github'), place)).toBe('https://forge.example/a/b/blob/main/content/translations/en/d.po#L12');
  expect(lineHref(at('gitlab'), place)).toBe('https://forge.example/a/b/-/blob/main/content/translations/en/d.po#L12');
  expect(lineHref(at('forgejo'), place)).toBe(
    'https://forge.example/a/b/src/branch/main/content/translations/en/d.po#L12',
  );
});

test('an unknown forge is an error that names those that are known', () => {
  expect(() => readContact({ REPOSITORY_URL: 'https://forge.example/a', REPOSITORY_FORGE: 'svn' })).toThrow(
    'github, gitlab, forgejo',
  );
});

test('what a query holds comes back whole', () => {
  const body = 'Đường “số 1” & cầu = 100% + #2?\nhai';
  const url = new URL(issueHref(at('gitlab'), 'd/i-1#title', body));
  expect(url.searchParams.get('issue[title]')).toBe('d/i-1#title');
  expect(url.searchParams.get('issue[description]')).toBe(body);
});

test('a message has its lines parted as mail wants it', () => {
  const url = new URL(mailHref('a@example.org', 'x', 'một\nhai'));
  expect(url.pathname).toBe('a@example.org');
  expect(url.searchParams.get('body')).toBe('một\r\nhai');
});
