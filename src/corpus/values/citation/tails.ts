import { tidy } from '../fold.ts';

/** Words that end the name of an issuer. */
const issuerEnd = String.raw`(?=\s+(?:về|quy\s+định|ban\s+hành|gắn\s+với|phù\s+hợp|trong|để|khóa|khoá|thực\s+hiện|đã|được|có|theo|đối\s+với|cho|và\s+(?:Nghị|Quyết|Chỉ|Thông|Kết|Chương|Kế|các|quy|pháp))(?![\p{L}\p{M}])|\s*[,;.:()“”"\t\n]|\s*$)`;
const issuer = new RegExp(String.raw`\s+của\s+(?<issuer>\p{Lu}[\p{L}\p{M}\s-]{1,80}?)${issuerEnd}`, 'iuy');

/** The issuer behind a citation: ` của Bộ Chính trị`. Ends before the title, a mark or another document; `null` when none follows. */
export function issuerAfter(text: string, at: number): { readonly text: string; readonly end: number } | null {
  issuer.lastIndex = at;
  const match = issuer.exec(text);
  const name = match?.groups?.['issuer'];
  return match && name && /^\p{Lu}/u.test(name) ? { text: tidy(name), end: at + match[0].length } : null;
}

const quoted = /[^,.;:()“”"\t\n]{0,30}?\s*[“"](?<title>[^”"]{3,300})[”"]/iuy;
const plain = /[^.;:()“”"\t\n]{0,30}?\s(?:về\s+việc|về|quy\s+định)\s+(?<title>[^.;:()“”"\t\n]{3,300})/iuy;

/** What the cited document is about, as printed up to the end of the clause; `null` when nothing says so. */
export function titleAfter(text: string, at: number): string | null {
  for (const pattern of [quoted, plain]) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const title = match?.groups?.['title'];
    if (match && title && !/^\s*[,;]/.test(match[0]))
      return tidy(title)
        .replace(/\s+và\s+(?:Nghị|Quyết|Chỉ|Luật)\s?\p{L}*\s+này.*$/u, '')
        .replace(/,$/, '');
  }
  return null;
}
