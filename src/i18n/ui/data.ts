/** Words of the page that explains the files for re-use. */
export const data = {
  data: { vi: 'Dữ liệu', en: 'Data' },
  dataIntro: {
    vi: 'Mọi dữ liệu của trang dưới dạng tệp để dùng lại: mỗi tệp có gì, lớn bao nhiêu, có những cột nào.',
    en: 'All data of the site as files for re-use: what each holds, how large it is, and its columns.',
  },
  dataTables: { vi: 'Bảng (CSV)', en: 'Tables (CSV)' },
  dataTablesText: {
    vi: 'Mở được bằng Excel, LibreOffice và mọi phần mềm bảng tính. UTF-8; ngày dạng năm-tháng-ngày, số thập phân dùng dấu chấm. Bên cạnh mỗi tệp có tệp mô tả các cột (CSVW).',
    en: 'For Excel, LibreOffice and any spreadsheet. UTF-8; days as year-month-day, decimals with a point. Beside each file stands a description of its columns (CSVW).',
  },
  dataDocuments: { vi: 'Văn bản (Akoma Ntoso)', en: 'Documents (Akoma Ntoso)' },
  dataDocumentsText: {
    vi: 'Toàn văn tiếng Việt theo chuẩn XML quốc tế cho văn bản pháp luật (OASIS LegalDocML): từng mục, khoản, điểm và từng dòng phụ lục với mã cố định của trang. Đã sửa những chỗ ghi ở trang “Chỗ sửa và lưu ý”.',
    en: 'The whole Vietnamese text in the international XML for legal documents (OASIS LegalDocML): each section, clause, point and row of an annex under its fixed id. What the page “Corrections & notes” lists is corrected.',
  },
  dataRecords: { vi: 'Bản ghi cho lập trình (JSON)', en: 'Records for programs (JSON)' },
  dataRecordsText: {
    vi: 'Mỗi tệp là một danh sách bản ghi, cùng lược đồ JSON Schema. Địa chỉ và tên trường không đổi trong phiên bản 1.',
    en: 'Each file is a list of records with its JSON Schema. Addresses and names of fields stay the same in version 1.',
  },
  dataBodies: { vi: 'Tệp của từng cơ quan', en: 'Files of each body' },
  dataBodiesText: {
    vi: 'Trên trang của mỗi cơ quan có bảng việc phải làm (CSV, Excel), lịch thời hạn (ICS) và mẫu báo cáo quý nếu phải báo cáo.',
    en: 'On the page of each body: its duties as a table (CSV, Excel), its deadlines as a calendar (ICS), and the form of the quarterly report where it owes one.',
  },
  dataMore: { vi: 'Theo dõi và thu thập', en: 'Follow and harvest' },
  dataFeed: { vi: 'Tin về chỗ sửa và bản dịch (Atom)', en: 'News of corrections and of the English (Atom)' },
  dataCatalogue: { vi: 'Danh mục dữ liệu cho máy (DCAT 3, JSON-LD)', en: 'Catalogue for machines (DCAT 3, JSON-LD)' },
  dataFile: { vi: 'Tệp', en: 'File' },
  dataSize: { vi: 'Cỡ', en: 'Size' },
  dataRows: { vi: 'Số hàng', en: 'Number of rows' },
  dataColumns: { vi: 'Cột', en: 'Columns' },
  dataSchema: { vi: 'mô tả', en: 'description' },
  dataLicence: { vi: 'Được dùng lại thế nào', en: 'How it may be used' },
} as const;
