/** Words of the home page. */
export const home = {
  homeGoals: { vi: 'Sẽ trở thành gì', en: 'What it is to become' },
  homeTasks: { vi: 'Phải làm gì', en: 'What must be done' },
  homeAgencies: { vi: 'Ai làm', en: 'Who does it' },
  homeDocuments: { vi: 'Đọc văn bản', en: 'Read the documents' },
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
