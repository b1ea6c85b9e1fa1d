/** Words of the page that shows the design. */
export const design = {
  designTitle: { vi: 'Ngôn ngữ thiết kế', en: 'Design language' },
  designIntro: {
    vi: 'Màu, chữ và thành phần của trang, để người làm trang nhìn một lượt. Mọi giá trị nằm trong src/site/styles/tokens.css.',
    en: 'The colours, type and components of the site at a glance, for those who work on it. All values are in src/site/styles/tokens.css.',
  },
  designColours: { vi: 'Màu', en: 'Colours' },
  designType: { vi: 'Chữ', en: 'Typefaces' },
  designComponents: { vi: 'Thành phần', en: 'Components' },
  designSample: {
    vi: 'Ưu tiên dành nguồn lực cho đầu tư phát triển; Ủy ban nhân dân thành phố, Sở Kế hoạch và Đầu tư 0123456789',
    en: 'Give priority to resources for development; Ủy ban nhân dân thành phố, Ễ Ậ Ỗ ẵ ợ 0123456789',
  },
} as const;
