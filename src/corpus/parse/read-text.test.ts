import { describe, expect, test } from 'vitest';
import { readText } from './read-text.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const texts = (text: string) => readText(bytes(text), 'seed.txt').lines.map((line) => line.text);
const codes = (data: Uint8Array) => readText(data, 'seed.txt').diagnostics.map((diagnostic) => diagnostic.code);

describe('reading a text', () => {
  test('takes LF, CRLF and CR for line ends', () => {
    expect(texts('a\nb\r\nc\rd')).toEqual(['a', 'b', 'c', 'd']);
  });

  test('does not count a line behind the last line end', () => {
    expect(texts('a\n')).toEqual(['a']);
    expect(texts('a\n\n')).toEqual(['a', '']);
  });

  test('numbers lines from 1', () => {
    expect(readText(bytes('a\nb'), 'seed.txt').lines.map((line) => line.number)).toEqual([1, 2]);
  });

  test('gives NFC and says when the file was not', () => {
    expect(texts('Ha\u0309i')).toEqual(['Hải']);
    expect(codes(bytes('Ha\u0309i'))).toEqual(['not-nfc']);
  });

  test('leaves a byte order mark out and declares it', () => {
    const { lines, omissions, diagnostics } = readText(bytes('\uFEFFa'), 'seed.txt');
    expect(lines.map((line) => line.text)).toEqual(['a']);
    expect(omissions).toEqual([{ reason: 'byte-order-mark', spans: [], text: '\uFEFF' }]);
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual(['byte-order-mark']);
  });

  test.each([
    ['little-endian with its mark', new Uint8Array([0xff, 0xfe, 0x61, 0x00])],
    ['big-endian with its mark', new Uint8Array([0xfe, 0xff, 0x00, 0x61])],
    ['little-endian without a mark', new Uint8Array(Buffer.from('NGHỊ QUYẾT\nĐiều 1. Việc này', 'utf16le'))],
  ])('refuses UTF-16 %s', (_, data) => {
    const { lines, diagnostics } = readText(data, 'seed.txt');
    expect(lines).toEqual([]);
    expect(diagnostics).toMatchObject([
      {
        code: 'utf-16',
        severity: 'error',
        file: 'seed.txt',
        line: 1,
        column: 1,
        message: 'Unexpected UTF-16, expected UTF-8',
      },
    ]);
  });

  test.each(['', '\n\n', '  \t\n'])('refuses a file without a word (%j)', (text) => {
    expect(codes(bytes(text))).toEqual(['empty-text']);
  });

  test('points to bytes that are no UTF-8 and reads on', () => {
    const { lines, diagnostics } = readText(new Uint8Array([...bytes('a\nb'), 0xff, 0x63]), 'seed.txt');
    expect(lines.map((line) => line.text)).toEqual(['a', 'b\uFFFDc']);
    expect(diagnostics).toMatchObject([{ code: 'invalid-utf-8', line: 2, column: 2 }]);
  });

  test('points to the first control character of a line and keeps it in the line', () => {
    const { lines, diagnostics } = readText(bytes('a\nb\u0007c\u0007'), 'seed.txt');
    expect(lines[1]?.text).toBe('b\u0007c\u0007');
    expect(diagnostics).toMatchObject([{ code: 'control-character', line: 2, column: 2 }]);
  });

  test('takes scattered zero bytes for control characters, not for UTF-16', () => {
    expect(codes(bytes('\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000 Điều'))).toEqual(['control-character']);
  });

  test('refuses what has more lines than any document', () => {
    const { lines, diagnostics } = readText(bytes(`a${'\n'.repeat(1_000_001)}`), 'seed.txt');
    expect(lines).toEqual([]);
    expect(diagnostics).toMatchObject([{ code: 'too-many-lines', severity: 'error' }]);
  });

  test.each([
    ['a DOCX', [0x50, 0x4b, 3, 4, 20, 0, 6, 0], 'zip-file'],
    ['a PDF', [...bytes('%PDF-1.7\n1 0 obj')], 'pdf-file'],
    ['an old DOC', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1], 'binary-file'],
    ['an RTF', [...bytes('{\\rtf1\\ansi')], 'binary-file'],
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 13, 10], 'binary-file'],
    ['a page', [...bytes('<!DOCTYPE html><p>Bến</p>')], 'html-text'],
    ['a table of a page', [...bytes('PHỤ LỤC\n<table border="1"><tr><td>TT')], 'html-text'],
    ['TCVN3', [0xa7, 0x69, 0xd2, 0x75, 0x20, 0x6e, 0xb5, 0x79, 0x20, 0xae, 0xde, 0x6e, 0x68], 'old-code-page'],
    ['VNI pasted', [...bytes('Ñieàu 1. Ban haønh Keá hoaïch söûa beán.')], 'old-code-page'],
  ])('refuses %s with one error that says what to do', (_, data, code) => {
    const { lines, diagnostics } = readText(new Uint8Array(data), 'seed.txt');
    expect(lines).toEqual([]);
    expect(diagnostics).toMatchObject([{ code, severity: 'error' }]);
  });

  test('names the code page and the place', () => {
    expect(readText(bytes('1\n§iÒu 1. QuyÕt ®Þnh nµy'), 'seed.txt').diagnostics[0]).toMatchObject({
      message: 'Unexpected letters of an old code page, expected Unicode: TCVN3 (ABC)',
      line: 2,
    });
  });

  test('takes left-over markup and comparisons for text', () => {
    expect(codes(bytes('Tỷ lệ <i>hộ nghèo</i> < 5 % và <b>> 2</b>, xem <a> và <p'))).toEqual([]);
  });
});
