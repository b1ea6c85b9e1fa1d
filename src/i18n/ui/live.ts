/** The few words that scripts themselves say: kept apart, as they travel to the reader. */
export const live = {
  copied: { vi: 'Đã sao chép liên kết', en: 'Link copied' },
  copyCitation: { vi: 'Sao chép trích dẫn', en: 'Copy citation' },
  shareCopied: { vi: 'Đã sao chép trích dẫn và liên kết', en: 'Citation and link copied' },
  citationCopied: { vi: 'Đã sao chép trích dẫn', en: 'Citation copied' },
} as const;
