/**
 * What can be wrong with a filled report form, and how it is mended, by the code of the fault. Gaps: `{found}` what stands there,
 * `{expected}` what should, and what else the fault names.
 */
export const formFaults = {
  'no-workbook': {
    said: {
      vi: 'Tệp này không phải tệp Excel (.xlsx)',
      en: 'This file is not an Excel workbook (.xlsx)',
    },
    mend: {
      vi: 'Lưu biểu mẫu dạng Excel (.xlsx) rồi chọn lại.',
      en: 'Save the form as an Excel workbook (.xlsx) and choose it again.',
    },
  },
  'too-large': {
    said: { vi: 'Tệp quá lớn: hơn {most} MB', en: 'The file is too large: over {most} MB' },
    mend: {
      vi: 'Điền vào đúng biểu mẫu đã tải; đừng thêm ảnh hay trang tính khác.',
      en: 'Fill in the form as downloaded; add no pictures or other sheets.',
    },
  },
  'no-form': {
    said: {
      vi: 'Tệp Excel không có trang tính ẩn “{sheet}”, nên không phải biểu mẫu của trang này',
      en: 'The workbook lacks the hidden sheet “{sheet}”, so it is not a form from this site',
    },
    mend: {
      vi: 'Điền vào đúng biểu mẫu tải từ trang của cơ quan; đừng chép sang tệp khác.',
      en: 'Fill in the form as downloaded from the page of the body; do not copy it into another file.',
    },
  },
  'form-version': {
    said: {
      vi: 'Biểu mẫu thuộc bản “{found}”, cần bản “{expected}”',
      en: 'The form is of version “{found}”, expected “{expected}”',
    },
    mend: { vi: 'Tải biểu mẫu mới và điền lại.', en: 'Download the form anew and fill that one in.' },
  },
  'unknown-agency': {
    said: { vi: 'Cơ quan “{found}” không có trên trang này', en: 'The body “{found}” is not known to this site' },
    mend: { vi: 'Tải biểu mẫu mới và điền lại.', en: 'Download the form anew and fill that one in.' },
  },
  'no-sheet': {
    said: { vi: 'Không thấy trang tính “{found}”', en: 'The sheet “{found}” is not there' },
    mend: { vi: 'Đặt lại tên trang tính như lúc tải về.', en: 'Give the sheet the name again that it came with.' },
  },
  'no-head': {
    said: { vi: 'Không thấy hàng tiêu đề cột: {found}', en: 'The row of column heads is not there: {found}' },
    mend: { vi: 'Tải biểu mẫu mới và điền lại.', en: 'Download the form anew and fill that one in.' },
  },
  'column-moved': {
    said: {
      vi: 'Tiêu đề cột là “{found}”, cần “{expected}”: hàng hoặc cột đã bị chèn, xóa hay sửa',
      en: 'The head of the column is “{found}”, expected “{expected}”: rows or columns were inserted, removed or changed',
    },
    mend: { vi: 'Trả hàng và cột về chỗ cũ.', en: 'Put rows and columns back as they came.' },
  },
  'no-quarter': {
    said: {
      vi: 'Quý báo cáo là “{found}”, cần một trong: {expected}',
      en: 'The quarter is “{found}”, expected one of: {expected}',
    },
    mend: { vi: 'Chọn quý trong danh sách.', en: 'Pick the quarter from the list.' },
  },
  'no-name': {
    said: {
      vi: 'Chưa ghi tên người báo cáo, hoặc tên không nhìn thấy được',
      en: 'The name of who reports is missing, or cannot be seen',
    },
    mend: { vi: 'Ghi họ tên.', en: 'Write the name.' },
  },
  'no-day': {
    said: { vi: 'Ngày báo cáo là “{found}”, cần một ngày', en: 'The day of the report is “{found}”, expected a date' },
    mend: { vi: 'Ghi ngày/tháng/năm.', en: 'Write day/month/year.' },
  },
  'day-before-quarter': {
    said: {
      vi: 'Ngày báo cáo {found} trước cả quý báo cáo',
      en: 'The day of the report, {found}, lies before its quarter',
    },
    mend: { vi: 'Sửa ngày hoặc quý.', en: 'Correct the day or the quarter.' },
  },
  'day-to-come': {
    said: {
      vi: 'Ngày báo cáo {found} sau hôm nay ({today})',
      en: 'The day of the report, {found}, is later than today ({today})',
    },
    mend: { vi: 'Sửa ngày.', en: 'Correct the day.' },
  },
  'row-without-id': {
    said: { vi: 'Có nội dung ở hàng không có mã: {found}', en: 'There is an entry in a row without an id: {found}' },
    mend: {
      vi: 'Ghi vào hàng của đúng nội dung: mỗi hàng nhận ra nhờ mã.',
      en: 'Write it in the row of its record: rows are known by the id beside them.',
    },
  },
  'unknown-record': {
    said: { vi: 'Mã “{found}” không có trên trang này', en: 'The id “{found}” is not known to this site' },
    mend: {
      vi: 'Trả lại mã như lúc tải về: mã cho biết hàng nói về gì.',
      en: 'Restore the id as the form came: it says what the row is about.',
    },
  },
  'row-of-another-form': {
    said: {
      vi: 'Hàng “{found}” không thuộc biểu mẫu của cơ quan này',
      en: 'The row “{found}” is not part of the form of this body',
    },
    mend: {
      vi: 'Bỏ hàng này; mỗi cơ quan báo cáo bằng biểu mẫu của mình.',
      en: 'Take the row away; each body reports in its own form.',
    },
  },
  'rows-of-another-body': {
    said: {
      vi: 'Trang tính ẩn ghi hàng “{found}”, không thuộc biểu mẫu của cơ quan {agency}',
      en: 'The hidden sheet names the row “{found}”, which is not in the form of {agency}',
    },
    mend: {
      vi: 'Tải biểu mẫu mới của chính cơ quan và điền lại; đừng sửa trang tính ẩn.',
      en: 'Download the form of the body itself anew and fill that one in; leave the hidden sheet alone.',
    },
  },
  'label-changed': {
    said: {
      vi: 'Danh sách trong trang tính ẩn ghi “{found}”, cần “{expected}”',
      en: 'A list of the hidden sheet says “{found}”, expected “{expected}”',
    },
    mend: {
      vi: 'Tải biểu mẫu mới và điền lại; đừng sửa trang tính ẩn.',
      en: 'Download the form anew and fill that one in; leave the hidden sheet alone.',
    },
  },
  'row-not-handed-out': {
    said: {
      vi: 'Biểu mẫu thiếu hàng “{id}” của cơ quan {found}',
      en: 'The form lacks the row “{id}” of {found}',
    },
    mend: { vi: 'Tải biểu mẫu mới và điền lại.', en: 'Download the form anew and fill that one in.' },
  },
  'row-twice': {
    said: {
      vi: 'Mã “{found}” có hai hàng, hàng trước ở {before}',
      en: 'The id “{found}” has two rows, the other at {before}',
    },
    mend: { vi: 'Gộp hai hàng.', en: 'Join the two rows.' },
  },
  'row-gone': {
    said: { vi: 'Thiếu hàng “{id}” của biểu mẫu', en: 'The row “{id}” of the form is gone' },
    mend: {
      vi: 'Trả lại hàng; hàng không có gì báo cáo thì để trống.',
      en: 'Put the row back; leave it empty where there is nothing to report.',
    },
  },
  'row-moved': {
    said: {
      vi: 'Bên mã “{id}” là “{found}”, cần “{expected}”',
      en: 'Beside the id “{id}” stands “{found}”, expected “{expected}”',
    },
    mend: {
      vi: 'Trả lại nội dung của hàng; khi sắp xếp phải chọn đủ mọi cột.',
      en: 'Restore the title of the row; sort whole rows only.',
    },
  },
  'unit-changed': {
    said: { vi: 'Đơn vị tính là “{found}”, cần “{expected}”', en: 'The unit is “{found}”, expected “{expected}”' },
    mend: {
      vi: 'Giữ đơn vị của kế hoạch và đổi số theo đơn vị ấy.',
      en: 'Keep the unit of the plan and state the figure in it.',
    },
  },
  'plan-changed': {
    said: { vi: 'Số kế hoạch là “{found}”, cần “{expected}”', en: 'The plan is “{found}”, expected “{expected}”' },
    mend: {
      vi: 'Trả lại số của văn bản; kế hoạch điều chỉnh thì ghi ở cột đề xuất.',
      en: 'Restore the figure of the document; write an adjusted plan under proposals.',
    },
  },
  'form-outdated': {
    said: {
      vi: 'Hàng đã được sửa từ khi tải biểu mẫu, hoặc bị đổi trong biểu mẫu: trên trang này là “{expected}”',
      en: 'The row was corrected since the form was downloaded, or changed in the form: here it is “{expected}”',
    },
    mend: { vi: 'Tải biểu mẫu mới và điền lại.', en: 'Download the form anew and fill that one in.' },
  },
  'unknown-state': {
    said: {
      vi: 'Tình trạng là “{found}”, cần một trong: {expected}',
      en: 'The state is “{found}”, expected one of: {expected}',
    },
    mend: { vi: 'Chọn tình trạng trong danh sách.', en: 'Pick the state from the list.' },
  },
  'words-for-figure': {
    said: {
      vi: 'Ô số ghi “{found}”, cần một số ({expected})',
      en: 'A cell for a figure holds “{found}”, expected a number ({expected})',
    },
    mend: {
      vi: 'Chỉ ghi số; lời giải thích ghi ở cột nguyên nhân hoặc đề xuất.',
      en: 'Write the figure alone; words belong under causes or proposals.',
    },
  },
  'day-for-figure': {
    said: {
      vi: 'Ô số đang là ngày “{found}”, cần một số ({expected})',
      en: 'A cell for a figure holds the date “{found}”, expected a number ({expected})',
    },
    mend: {
      vi: 'Đổi định dạng ô sang số rồi ghi lại.',
      en: 'Make the cell one for numbers and write the figure again.',
    },
  },
  'foreign-unit': {
    said: {
      vi: 'Số ghi theo “{found}”, kế hoạch theo “{expected}”',
      en: 'The figure is in “{found}”, the plan in “{expected}”',
    },
    mend: { vi: 'Đổi số theo đơn vị của kế hoạch.', en: 'State the figure in the unit of the plan.' },
  },
  formula: {
    said: { vi: 'Ô là công thức (kết quả “{found}”)', en: 'The cell holds a formula (result “{found}”)' },
    mend: {
      vi: 'Dán giá trị thay cho công thức: trang này không tự tính.',
      en: 'Paste the value instead of the formula: nothing is worked out here.',
    },
  },
  'error-cell': {
    said: { vi: 'Ô báo lỗi “{found}”', en: 'The cell holds the error “{found}”' },
    mend: { vi: 'Ghi lại nội dung của ô.', en: 'Write the content of the cell again.' },
  },
  'nothing-filled': {
    said: { vi: 'Chưa hàng nào được điền', en: 'No row is filled in' },
    mend: {
      vi: 'Điền kết quả, tình trạng, nguyên nhân hoặc đề xuất của ít nhất một hàng.',
      en: 'Fill in result, state, cause or proposal of at least one row.',
    },
  },
} as const;

/** A sentence with its gaps filled. */
export function withGaps(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/gu, (gap, name: string) => values[name] ?? gap);
}
