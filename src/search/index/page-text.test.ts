import { describe, expect, it } from 'vitest';
import { pageText } from './page-text.ts';

const page = (
  main: string,
  head = '<meta name="record-id" content="x/ii-4"><meta property="og:title" content="II.4. A &amp; B…">',
) => `<!doctype html><html lang="en"><head>${head}</head><body><header>Menu</header><main>${main}</main></body></html>`;

describe('pageText', () => {
  it('takes the words of the record and its title', () => {
    const read = pageText(
      page(
        '<header><h1>Clause II.4</h1></header><section data-record-id="x/ii-4" lang="vi"><span class="a label">4.</span><p>Một <a href="#">hai</a></p></section>',
      ),
      () => true,
    );
    expect(read).toEqual({ id: 'x/ii-4', lang: 'en', title: 'II.4. A & B…', titleLang: 'vi', text: 'Một hai' });
  });
  it('leaves out what is ignored, facts, and records with pages of their own', () => {
    const main =
      '<section data-record-id="x/ii-4">A<p data-pagefind-ignore>B</p><dl class="facts"><dd>C</dd></dl><section data-record-id="x/ii-4-a">D</section><section data-record-id="x/ii-4-p1">E</section></section>';
    expect(pageText(page(main), (id) => id === 'x/ii-4-a').text).toBe('A\nE');
  });
  it('keeps a heading that is the text itself', () =>
    expect(pageText(page('<section data-record-id="x/ii-4"><h1>Whole text</h1></section>'), () => true).text).toBe(
      'Whole text',
    ));
  it('has a line for each stretch that stands unbroken on the page', () => {
    const main =
      '<section><h2>Key projects</h2><p>Bridge <a href="/">Bến\n Rừng</a><i data-pagefind-ignore><svg></svg></i> and<b data-pagefind-ignore>*</b> its roads</p></section>';
    expect(pageText(page(main), () => true).text).toBe('Key projects\nBridge Bến Rừng and\nits roads');
  });
  it('knows a page about no record', () =>
    expect(pageText(page('<h1>List</h1>', ''), () => true)).toMatchObject({ id: null, title: 'List' }));
});
