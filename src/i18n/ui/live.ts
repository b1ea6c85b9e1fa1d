/** The few words that scripts themselves say: kept apart, as they travel to the reader. */
export const live = {
  copied: { vi: 'Đã chép liên kết', en: 'Link copied' },
  copyCitation: { vi: 'Chép trích dẫn', en: 'Copy citation' },
  shareCopied: { vi: 'Đã chép trích dẫn và liên kết', en: 'Citation and link copied' },
  citationCopied: { vi: 'Đã chép trích dẫn', en: 'Citation copied' },
} as const;
