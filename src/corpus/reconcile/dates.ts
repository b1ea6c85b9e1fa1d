import { anchorOf, documentOf } from '../naming/id.ts';
import { formatDate } from '../values/index.ts';
import type { Finding } from './finding.ts';
import type { Rule } from './input.ts';

/** Deadlines that were over on the day of the document. */
export const deadlinesBeforeIssue: Rule = ({ drafts }) => {
  const issued = new Map(drafts.documents.map((document) => [document.id, document.issued]));
  return drafts.tasks.flatMap((task): Finding[] => {
    const day = issued.get(task.document);
    const due = task.deadline?.to;
    if (!day || !due || due >= day) return [];
    return [
      {
        rule: 'deadline-before-issue',
        severity: 'major',
        where: task.id,
        also: [],
        source: task.source,
        printed: task.deadline?.text.vi ?? '',
        against: formatDate(day, 'vi'),
        english: { printed: task.deadline?.text.en ?? '', against: formatDate(day, 'en') },
        reason: {
          vi: `Thời hạn ${task.deadline?.text.vi ?? ''} đã qua khi văn bản ban hành ngày ${formatDate(day, 'vi')}.`,
          en: `The deadline ${task.deadline?.text.en ?? ''} was over when the document was issued on ${formatDate(day, 'en')}.`,
        },
      },
    ];
  });
};

/** Legal documents that a text cites with a date after its own. */
export const citationsAfterIssue: Rule = ({ drafts }) => {
  const issued = new Map(drafts.documents.map((document) => [document.id, document.issued]));
  const instruments = new Map(drafts.instruments.map((instrument) => [instrument.id, instrument]));
  const sources = new Map(
    [...drafts.provisions, ...drafts.tasks, ...drafts.targets].map((record) => [record.id, record.source]),
  );
  return drafts.links.flatMap((link): Finding[] => {
    const instrument = link.type === 'cites' ? instruments.get(link.to) : undefined;
    const day = issued.get(documentOf(link.from));
    const source = sources.get(link.from);
    if (!instrument?.date || !day || !source || instrument.date <= day) return [];
    return [
      {
        rule: 'citation-after-issue',
        severity: 'major',
        where: link.from,
        part: anchorOf(instrument.id),
        also: [instrument.id],
        source,
        printed: instrument.number ?? instrument.id,
        against: formatDate(day, 'vi'),
        english: { printed: instrument.number ?? instrument.id, against: formatDate(day, 'en') },
        reason: {
          vi: `Dẫn ${instrument.number ?? ''} ngày ${formatDate(instrument.date, 'vi')}, sau ngày ban hành ${formatDate(day, 'vi')}.`,
          en: `Cites ${instrument.number ?? ''} of ${formatDate(instrument.date, 'en')}, later than its own date, ${formatDate(day, 'en')}.`,
        },
      },
    ];
  });
};
