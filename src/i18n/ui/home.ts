/** Words of the home page. */
export const home = {
  homeTitle: {
    vi: 'Hải Phòng sẽ trở thành gì, phải làm gì, ai làm?',
    en: 'What is Hai Phong to become, what must be done, and who does it?',
  },
  homeLead: {
    vi: 'Nghị quyết của Chính phủ năm 2019 và Chỉ thị của thành phố năm 2021, tách ra từng mục tiêu, từng việc, từng dự án, từng cơ quan, và nối lại với nhau. Mỗi câu đều dẫn về đúng dòng của bản gốc.',
    en: 'The Government’s Resolution of 2019 and the city’s Directive of 2021, taken apart into goals, tasks, projects and agencies, and linked up again. Every sentence leads back to its line in the source.',
  },
  homeGoals: { vi: 'Sẽ trở thành gì', en: 'What it is to become' },
  homeTasks: { vi: 'Phải làm gì', en: 'What must be done' },
  homeAgencies: { vi: 'Ai làm', en: 'Who does it' },
  homeDocuments: { vi: 'Đọc văn bản', en: 'Read the documents' },
  homeNotes: { vi: 'Bản gốc còn vết lỗi', en: 'The sources have scars' },
  homeNotesText: {
    vi: 'Hai văn bản có được qua máy quét nên còn chữ sai, dòng gãy, ô bảng mất. Không chỗ nào bị giấu.',
    en: 'Both texts came through a scanner: wrong letters, broken lines, lost cells. None of it is hidden.',
  },
  allGoals: { vi: 'Mọi mục tiêu', en: 'All goals' },
  allTargets: { vi: 'Mọi chỉ tiêu', en: 'All targets' },
  allTasks: { vi: 'Mọi nhiệm vụ', en: 'All tasks' },
  allProjects: { vi: 'Mọi dự án', en: 'All projects' },
  allAgencies: { vi: 'Mọi cơ quan', en: 'All agencies' },
  allNotes: { vi: 'Mọi đính chính và phát hiện', en: 'All notes' },
  quarter: { vi: 'Quý', en: 'Quarter' },
  countTasks: { vi: 'Số nhiệm vụ', en: 'Number of tasks' },
  busiest: { vi: 'Những cơ quan có nhiều việc nhất', en: 'The agencies with most to do' },
} as const;
