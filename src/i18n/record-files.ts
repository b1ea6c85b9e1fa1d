/** What the files of the API hold, by their names; a file that is not named here goes by its name. */
export const recordFiles: Readonly<Record<string, { readonly vi: string; readonly en: string }>> = {
  documents: { vi: 'Văn bản', en: 'Documents' },
  provisions: { vi: 'Mục, khoản, điểm, đoạn', en: 'Sections, clauses, points, paragraphs' },
  tasks: { vi: 'Nhiệm vụ', en: 'Tasks' },
  targets: { vi: 'Chỉ tiêu', en: 'Targets' },
  goals: { vi: 'Mục tiêu', en: 'Goals' },
  scenarios: { vi: 'Kịch bản tăng trưởng', en: 'Growth scenario' },
  projects: { vi: 'Dự án', en: 'Projects' },
  agencies: { vi: 'Cơ quan', en: 'Agencies' },
  instruments: { vi: 'Văn bản được viện dẫn', en: 'Documents cited' },
  places: { vi: 'Địa danh', en: 'Places' },
  links: { vi: 'Liên kết giữa các bản ghi', en: 'Links between records' },
  notes: { vi: 'Chỗ sửa và lưu ý', en: 'Corrections and notes' },
  duties: { vi: 'Nhiệm vụ thường xuyên', en: 'Standing duties' },
  assignments: { vi: 'Phân công: cơ quan và việc', en: 'Assignments: body and duty' },
  results: { vi: 'Kết quả', en: 'Results' },
};
