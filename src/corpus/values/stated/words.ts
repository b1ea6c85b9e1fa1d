/** Words at the head of a clause that lead to an indicator and are no part of it. The longer first. */
export const leadIns: readonly string[] = [
  'phấn đấu',
  'trong đó',
  'bảo đảm',
  'đảm bảo',
  'đồng thời',
  'từng bước',
  'tiếp tục',
  'cụ thể là',
  'cụ thể',
  'đưa',
  'nâng',
  'riêng',
  'sớm',
  'cơ bản',
  'để',
  'và',
  'mục tiêu',
  'đạt mục tiêu',
  'là',
];

/** Words inside a clause behind which the indicator begins, whatever stands before them. */
export const turns: readonly string[] = ['phấn đấu', 'trong đó', 'bảo đảm', 'đảm bảo'];

/** Verbs that take the figure as their object: then the whole clause says what is to be reached. */
export const actions: readonly string[] = [
  'hoàn thành',
  'chuyển đổi',
  'bố trí',
  'dành',
  'sử dụng',
  'xây dựng',
  'đầu tư',
  'thu hút',
  'giải quyết',
  'tạo',
  'phủ',
  'thực hiện',
  'triển khai',
  'đào tạo',
  'cắt giảm',
  'trồng',
  'huy động',
];

/** Words that mark a figure as reached already, or as estimated: no target. */
export const results: readonly string[] = ['ước', 'đã', 'gấp', 'năm qua', 'thời gian qua', 'giai đoạn qua', 'hiện nay'];

/** Verbs that join an indicator to its figure and stay in its title. */
export const joiningVerbs: readonly string[] = ['đóng góp', 'tăng trưởng'];

/** What follows `không còn` where it does not say that something is to disappear. */
export const notGone: readonly string[] = [
  'phù hợp',
  'hiệu lực',
  'khả năng',
  'là',
  'được',
  'thuộc',
  'đủ',
  'đáp ứng',
  'nhu cầu',
  'có',
  'tồn tại dưới',
];

/** Words before a figure that describe a thing: `khổ 1.435 mm` is no target. */
export const dimensions: readonly string[] = ['khổ', 'rộng', 'dài', 'cao', 'sâu', 'cách'];

/** Words with which no indicator ends: what follows them is another. */
export const joiningWords: readonly string[] = ['và', 'hoặc', 'với', 'cùng', 'của', 'cho', 'khoảng', 'các', 'những'];

/** Words that give several figures to several things or years, one by one. */
export const inTurn: readonly string[] = ['lần lượt', 'tương ứng'];
