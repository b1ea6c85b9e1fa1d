import { x } from 'xastscript';
import { xmlDocument } from '../../formats/xml.ts';

/** Width of a character at 11 px in the sans-serif faces that browsers fall back to, in px, a little more than the mean. */
const character = 6.7;
const height = 20;

/** Draws a badge: a label and what there is to say, white on two colours, with both as its title. */
export function badge(label: string, text: string, lang: string): string {
  const [left, right] = [label, text].map((words) => Math.ceil([...words].length * character) + 12) as [number, number];
  const words = (content: string, at: number) =>
    x('text', { x: String(at), y: '14', 'text-anchor': 'middle' }, content);
  return xmlDocument(
    x(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        width: String(left + right),
        height: String(height),
        role: 'img',
        'aria-label': `${label}: ${text}`,
        'xml:lang': lang,
      },
      x('title', `${label}: ${text}`),
      x('rect', { width: String(left), height: String(height), fill: '#3d4448' }),
      x('rect', { x: String(left), width: String(right), height: String(height), fill: '#1f5c7a' }),
      x('g', { fill: '#ffffff', 'font-family': 'Verdana, DejaVu Sans, sans-serif', 'font-size': '11' }, [
        words(label, left / 2),
        words(text, left + right / 2),
      ]),
    ),
  );
}
