/** Words of the home page. */
export const home = {
  homeGoals: { vi: 'Mục tiêu', en: 'Goals' },
  homeTasks: { vi: 'Nhiệm vụ', en: 'Tasks' },
  homeAgencies: { vi: 'Cơ quan thực hiện', en: 'Implementing bodies' },
  homeDocuments: { vi: 'Đọc văn bản', en: 'Read the documents' },
  allGoals: { vi: 'Tất cả mục tiêu', en: 'All goals' },
  allTargets: { vi: 'Tất cả chỉ tiêu', en: 'All targets' },
  allTasks: { vi: 'Tất cả nhiệm vụ', en: 'All tasks' },
  allProjects: { vi: 'Tất cả dự án', en: 'All projects' },
  allAgencies: { vi: 'Tất cả cơ quan', en: 'All agencies' },
  allNotes: { vi: 'Tất cả chỗ sửa và lưu ý', en: 'All corrections and notes' },
  allGroups: { vi: 'Tất cả nhóm việc', en: 'All groups of tasks' },
  showPicture: { vi: 'Xem biểu đồ', en: 'Show the picture' },
  quarter: { vi: 'Quý', en: 'Quarter' },
  countTasks: { vi: 'Số nhiệm vụ', en: 'Number of tasks' },
  busiest: { vi: 'Những cơ quan có nhiều việc nhất', en: 'The agencies with most to do' },
} as const;
