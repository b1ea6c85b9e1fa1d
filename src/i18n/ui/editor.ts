/** Words of the editor of English beside each segment, and of the drafts that a browser keeps. */
export const editor = {
  edOpen: { vi: 'Dịch tại đây', en: 'Edit here' },
  edEnglish: { vi: 'Bản tiếng Anh của', en: 'English of' },
  edDoubtful: { vi: 'Tôi chưa chắc: cần người khác xem lại', en: 'I am not sure: somebody should look at it' },
  edComment: { vi: 'Nhắn người soát (không bắt buộc)', en: 'Note to the reviewer (optional)' },
  edKeys: {
    vi: 'Ctrl + Enter sang đoạn sau, Esc đóng ô sửa. Bản nháp được lưu ngay khi gõ, chỉ trong trình duyệt này.',
    en: 'Ctrl + Enter goes on to the next segment, Esc closes. What you type is kept at once, in this browser alone.',
  },
  edNext: { vi: 'Đoạn sau', en: 'Next segment' },
  edDrop: { vi: 'Bỏ bản nháp', en: 'Discard the draft' },
  edClose: { vi: 'Đóng', en: 'Close' },
  edSettle: { vi: 'Đã đối chiếu với cả hai câu hiện nay', en: 'I have read it against both as they stand now' },
  edMoved: {
    vi: 'Câu tiếng Việt hoặc tiếng Anh của đoạn này đã đổi từ khi bạn bắt đầu viết.',
    en: 'The Vietnamese or the English of this segment has changed since you began.',
  },
  edSame: { vi: 'Giống bản hiện nay: chưa có gì để gửi.', en: 'The same as now: there is nothing to hand in.' },
  edSound: { vi: 'Kiểm tra không thấy vấn đề gì.', en: 'The checks find nothing wrong.' },
  edRemarks: { vi: 'Cần xem: {n}', en: 'To be looked at: {n}' },
  edWaiting: { vi: 'Đang tải bảng thuật ngữ …', en: 'Loading the terms …' },
  edFailed: {
    vi: 'Không tải được bảng thuật ngữ và các cặp câu; bản nháp không được kiểm tra.',
    en: 'Terms and pairs could not be loaded; the draft is not checked.',
  },
  edLost: {
    vi: 'Trình duyệt này không lưu được bản nháp: hãy tải tệp PO về trước khi rời trang.',
    en: 'This browser does not keep drafts: download the PO file before you leave the page.',
  },
  edDrafts: { vi: 'Bản nháp của bạn', en: 'Your drafts' },
  edKept: {
    vi: 'Các bản nháp chỉ nằm trong trình duyệt này; trang không gửi chúng đi đâu và không ai khác thấy được. Xóa dữ liệu trình duyệt là mất. Khi xong, hãy tự gửi theo một trong các cách dưới đây.',
    en: 'These drafts are in this browser alone; the site sends them nowhere and nobody else sees them. Clearing the browser’s data loses them. When you are done, hand them in yourself in one of these ways.',
  },
  edGone: { vi: 'đoạn này không còn', en: 'this segment is no longer there' },
  edPo: { vi: 'Tải tệp PO', en: 'Download as PO' },
  edPatch: { vi: 'Tải bản vá (git)', en: 'Download as a patch (git)' },
  edMail: { vi: 'Viết thư', en: 'Write a message' },
  edIssue: { vi: 'Gửi vào kho mã', en: 'Open an issue' },
  edCopy: { vi: 'Sao chép', en: 'Copy' },
  edCopied: { vi: 'Đã sao chép tệp PO vào bộ nhớ tạm.', en: 'The PO file is on the clipboard.' },
  edLong: {
    vi: 'Dài quá cho một thư: hãy tải tệp PO và gửi kèm.',
    en: 'Too long for a message: download the PO file and attach it.',
  },
  edUnplaced: {
    vi: 'Bản vá không có: {ids}. Tệp PO thì có đủ.',
    en: 'The patch is without: {ids}. The PO file has them.',
  },
  edHand: {
    vi: 'Người giữ kho mã nhận tệp PO bằng lệnh import, bản vá bằng git apply; câu đã có người ký hay sửa từ đó không bị ghi đè.',
    en: 'Whoever keeps the repository takes the PO file with the command import, the patch with git apply; what others have signed or changed since is not written over by import.',
  },
  edPiece: { vi: 'Nội dung tệp PO', en: 'The PO file itself' },
} as const;
