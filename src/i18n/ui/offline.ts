/** Words of the page on reading without a network. */
export const offline = {
  offline: { vi: 'Đọc khi không có mạng', en: 'Read without a network' },
  offlineIntro: {
    vi: 'Thiết bị của bạn có thể lưu trang này: những trang bạn đọc, phần tìm kiếm, và văn bản bạn chọn. Chưa bấm nút thì không có gì được lưu, và không có gì được gửi đi.',
    en: 'Your device can keep this site: the pages you read, the search, and the documents you choose. Nothing is kept before you press the button, and nothing is sent.',
  },
  offlineStart: { vi: 'Lưu trang này trên thiết bị', en: 'Keep this site on this device' },
  offlineStartHint: {
    vi: 'Tải một lần, nên dùng Wi-Fi. Khi trang có bản mới, những gì đã lưu được tải lại.',
    en: 'It is fetched once, best over Wi-Fi. When the site changes, what is kept is fetched again.',
  },
  offlineOn: {
    vi: 'Thiết bị này đang lưu trang. Mỗi trang bạn đọc đều được lưu (nhiều nhất 200 trang, trang cũ nhất bị bỏ trước); trang đọc từ bản đã lưu luôn ghi ngày lưu.',
    en: 'This device keeps the site. Each page you read is kept (200 at most, the oldest go first); a page read from what is kept always says of which day it is.',
  },
  offlineDocuments: { vi: 'Lưu cả văn bản', en: 'Keep a whole document' },
  offlineKeep: { vi: 'Lưu văn bản này', en: 'Keep this document' },
  offlineForget: { vi: 'Xóa văn bản này', en: 'Remove this document' },
  offlinePages: { vi: 'Trang đã lưu', en: 'Pages kept' },
  offlineNone: { vi: 'Chưa có trang nào.', en: 'None yet.' },
  offlineClearTitle: { vi: 'Xóa khỏi thiết bị', en: 'Remove from this device' },
  offlineClear: { vi: 'Xóa mọi thứ đã lưu', en: 'Remove everything that is kept' },
  offlineUnable: {
    vi: 'Trình duyệt này không lưu trang được: đang ở cửa sổ riêng tư, hoặc địa chỉ không phải https.',
    en: 'This browser cannot keep pages: the window is private, or the address is without https.',
  },
  offlineNoScript: {
    vi: 'Cần bật JavaScript để lưu trang. Không có JavaScript, hãy in hoặc lưu từng trang.',
    en: 'Keeping pages needs JavaScript. Without it, print pages or save them one by one.',
  },
} as const;
