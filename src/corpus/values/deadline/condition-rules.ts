import { tidy } from '../fold.ts';
import {
  listInEnglish,
  deadlineReading,
  uncapitalised,
  type DeadlineOptions,
  type DeadlineReading,
  type DeadlineRule,
} from './reading.ts';

/** Conditions that a body fulfils; `#` stands for its English name. */
const byBody: readonly { readonly pattern: RegExp; readonly en: string }[] = [
  { pattern: /^theo\s+(?:sự\s+)?chỉ\s+đạo\s+của\s+(.+)$/iu, en: 'As directed by #' },
  { pattern: /^theo\s+hướng\s+dẫn\s+của\s+(.+)$/iu, en: 'As guided by #' },
  { pattern: /^theo\s+yêu\s+cầu\s+của\s+(.+)$/iu, en: 'As required by #' },
  { pattern: /^theo\s+kế\s+hoạch\s+của\s+(.+)$/iu, en: 'According to the plan of #' },
  { pattern: /^theo\s+quy\s+định\s+của\s+(.+)$/iu, en: 'As prescribed by #' },
  { pattern: /^sau\s+khi\s+có\s+(?:văn\s+bản\s+)?hướng\s+dẫn\s+của\s+(.+)$/iu, en: 'After guidance from #' },
  {
    pattern: /^sau\s+khi\s+có\s+(?:ý\s+kiến\s+|văn\s+bản\s+)?chỉ\s+đạo\s+của\s+(.+)$/iu,
    en: 'After instructions from #',
  },
  { pattern: /^sau\s+khi\s+có\s+ý\s+kiến\s+của\s+(.+)$/iu, en: 'After comments from #' },
  { pattern: /^khi\s+có\s+(?:văn\s+bản\s+)?hướng\s+dẫn\s+của\s+(.+)$/iu, en: 'On guidance from #' },
  { pattern: /^khi\s+có\s+(?:ý\s+kiến\s+|văn\s+bản\s+)?chỉ\s+đạo\s+của\s+(.+)$/iu, en: 'On instructions from #' },
  { pattern: /^khi\s+có\s+yêu\s+cầu\s+của\s+(.+)$/iu, en: 'On request by #' },
];

/** Conditions that name no body. */
const fixed: readonly { readonly pattern: RegExp; readonly en: string }[] = [
  { pattern: /^theo\s+kế\s+hoạch$/iu, en: 'According to plan' },
  { pattern: /^theo\s+tiến\s+độ(?:\s+dự\s+án)?$/iu, en: 'According to the schedule' },
  { pattern: /^theo\s+lộ\s+trình$/iu, en: 'According to the roadmap' },
  { pattern: /^theo\s+quy\s+định(?:\s+của\s+pháp\s+luật)?$/iu, en: 'As prescribed by law' },
  { pattern: /^(?:khi\s+có|theo)\s+yêu\s+cầu$/iu, en: 'On request' },
];

/** `theo chỉ đạo của Bộ Tư pháp`, `Sau khi có hướng dẫn của Bộ LĐTBXH`, and whatever else begins as a condition does. */
const condition: DeadlineRule = (text, options) => {
  const plain = fixed.find(({ pattern }) => pattern.test(text));
  if (plain) return conditional(text, plain.en);
  for (const { pattern, en } of byBody) {
    const bodies = pattern.exec(text)?.[1];
    if (bodies === undefined) continue;
    const names = (options.agenciesIn?.(bodies) ?? []).map(withArticle);
    return conditional(text, names.length === 0 ? null : en.replace('#', () => listInEnglish(names)));
  }
  return /^(?:theo|sau\s+khi|khi|ngay\s+sau\s+khi)\s+\p{L}/iu.test(text) ? conditional(text, null) : null;
};

/** `Trong thời hạn 03 ngày làm việc kể từ ngày ký`: counted from an event, so no day of the calendar. */
const afterEvent: DeadlineRule = (text) => {
  const match =
    /^(?:(?:trong|trước)\s+)?(?:thời\s+hạn\s+)?(?:tối\s+đa\s+|không\s+quá\s+)?(?<n>\d{1,3})\s+(?<unit>ngày(?:\s+làm\s+việc)?|tháng|năm|tuần)\s*,?\s+(?:kể\s+)?từ\s+(?<event>.+)$/iu.exec(
      text,
    )?.groups;
  if (!match) return null;
  const unit = tidy(match['unit'] ?? '').toLowerCase();
  const noun = { ngày: 'day', 'ngày làm việc': 'working day', tháng: 'month', năm: 'year', tuần: 'week' }[unit];
  const n = Number(match['n']);
  const event = /^(?:ngày|khi)\s+ký(?:\s+ban\s+hành)?$/iu.test(match['event'] ?? '') ? 'signing' : null;
  return conditional(text, noun && event ? `Within ${n} ${noun}${n === 1 ? '' : 's'} of ${event}` : null);
};

/** `Trong quá trình thực hiện Nghị quyết`: as long as the document is carried out. */
const lifetime: DeadlineRule = (text, options) => {
  const named =
    /^(?:trong\s+)?(?:suốt\s+)?(?:quá\s+trình|thời\s+gian)\s+(?:tổ\s+chức\s+)?(?:triển\s+khai\s+)?(?:thực\s+hiện|thi\s+hành)\s+(.+?)(?:\s+này)?$/iu.exec(
      text,
    )?.[1];
  if (named === undefined) return null;
  const type = typeNamed(named, options);
  return type === undefined && !/^\p{Lu}[\p{L}\s]*$/u.test(named)
    ? null
    : deadlineReading('lifetime', type ? `Throughout the implementation of the ${type}` : null);
};

function typeNamed(vi: string, options: DeadlineOptions): string | undefined {
  return options.types.find((type) => type.vi.toLowerCase() === tidy(vi).toLowerCase())?.en;
}

function conditional(vi: string, en: string | null): DeadlineReading {
  return deadlineReading('conditional', en, {
    condition: { vi: uncapitalised(vi), en: en === null ? null : uncapitalised(en) },
  });
}

/** English names of bodies take the article, except where they are a class (`All …`) or have it. */
function withArticle(name: string): string {
  return /^(?:the|all|other|relevant|related)\s/i.test(name) ? uncapitalised(name) : `the ${name}`;
}

export const conditionRules: readonly DeadlineRule[] = [lifetime, afterEvent, condition];
