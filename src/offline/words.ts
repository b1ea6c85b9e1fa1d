import { formatDate } from '../corpus/values/print-date.ts';
import { formatNumber } from '../corpus/values/number.ts';
import type { Lang } from '../i18n/languages.ts';
import type { Amount, Progress } from './kept.ts';

/** The day of a moment as the reader's calendar has it. */
function day(moment: Date, lang: Lang): string {
  // Swedish writes days as ISO 8601 does.
  return formatDate(moment.toLocaleDateString('sv'), lang);
}

/** Said on a page that comes from what is kept. */
export function keptOn(moment: Date, lang: Lang): string {
  return lang === 'vi'
    ? `Đang đọc bản đã lưu trên thiết bị ngày ${day(moment, lang)}, không qua mạng: trên trang có thể đã có bản mới hơn.`
    : `You are reading a copy kept on this device on ${day(moment, lang)}, without the network: the site may be newer.`;
}

/** Said where a page was asked for that is not kept. */
export const notKept: Readonly<Record<Lang, { readonly text: string; readonly again: string }>> = {
  vi: {
    text: 'Không có mạng, và trang bạn mở chưa được lưu trên thiết bị. Bên dưới là những gì đã lưu. Khi có mạng, hãy',
    again: 'mở lại trang này',
  },
  en: {
    text: 'There is no network, and the page you opened is not kept on this device. Below is what is kept. With a network,',
    again: 'open this page again',
  },
};

/** How much there is to keep: `2,4 MB`. */
export function sizeWords({ bytes }: Amount, lang: Lang): string {
  return `${formatNumber(Math.max(0.1, Math.round(bytes / 100_000) / 10), lang)}\u00a0MB`;
}

/** How many pages a document has, and how much that is: `81 trang, 2,4 MB`. */
export function amountWords(amount: Amount, lang: Lang): string {
  const { pages } = amount;
  const size = sizeWords(amount, lang);
  return lang === 'vi'
    ? `${formatNumber(pages, lang)} trang, ${size}`
    : `${formatNumber(pages, lang)} ${pages === 1 ? 'page' : 'pages'}, ${size}`;
}

/** What the buttons answer. */
export const answers: Readonly<
  Record<
    Lang,
    {
      readonly beginning: string;
      readonly begun: string;
      readonly failed: string;
      readonly cleared: string;
      readonly working: (progress: Progress) => string;
      readonly kept: string;
      readonly forgotten: string;
    }
  >
> = {
  vi: {
    beginning: 'Đang tải những gì cần lưu …',
    begun: 'Xong: từ nay các trang bạn đọc được lưu trên thiết bị này.',
    failed: 'Chưa lưu được: hãy kiểm tra mạng và bộ nhớ trống, rồi thử lại.',
    cleared: 'Đã xóa mọi thứ trang này lưu trên thiết bị.',
    working: ({ done, of }) => `Đang tải ${formatNumber(done, 'vi')} trên ${formatNumber(of, 'vi')} trang …`,
    kept: 'Xong: văn bản đọc được khi không có mạng.',
    forgotten: 'Đã xóa văn bản khỏi thiết bị.',
  },
  en: {
    beginning: 'Fetching what is to be kept …',
    begun: 'Done: from now on the pages you read are kept on this device.',
    failed: 'It could not be kept: check the network and the free storage, then try again.',
    cleared: 'Everything that this site kept on the device is gone.',
    working: ({ done, of }) => `Fetching page ${formatNumber(done, 'en')} of ${formatNumber(of, 'en')} …`,
    kept: 'Done: the document can be read without a network.',
    forgotten: 'The document is no longer kept.',
  },
};
