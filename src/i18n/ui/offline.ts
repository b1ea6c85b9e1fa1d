/** Words of the page on reading without a network. */
export const offline = {
  offline: { vi: 'Đọc khi không có mạng', en: 'Read without a network' },
  offlineIntro: {
    vi: 'Trang này có thể được giữ trên thiết bị của bạn: những trang bạn đọc, phần tìm kiếm, và văn bản bạn chọn. Chưa bấm nút thì không có gì được giữ, và không có gì được gửi đi.',
    en: 'Your device can keep this site: the pages you read, the search, and the documents you choose. Nothing is kept before you press the button, and nothing is sent.',
  },
  offlineStart: { vi: 'Giữ trang này trên thiết bị', en: 'Keep this site on this device' },
  offlineStartHint: {
    vi: 'Tải một lần, nên dùng Wi-Fi. Khi trang có bản mới, những gì đã giữ được tải lại.',
    en: 'It is fetched once, best over Wi-Fi. When the site changes, what is kept is fetched again.',
  },
  offlineOn: {
    vi: 'Trang được giữ trên thiết bị này. Mỗi trang bạn đọc được giữ lại (nhiều nhất 200 trang, trang cũ nhất bị bỏ trước); trang đọc từ bản đã giữ luôn ghi ngày giữ.',
    en: 'This device keeps the site. Each page you read is kept (200 at most, the oldest go first); a page read from what is kept always says of which day it is.',
  },
  offlineDocuments: { vi: 'Giữ cả văn bản', en: 'Keep a whole document' },
  offlineKeep: { vi: 'Giữ văn bản này', en: 'Keep this document' },
  offlineForget: { vi: 'Bỏ văn bản này', en: 'Remove this document' },
  offlinePages: { vi: 'Trang đã giữ', en: 'Pages kept' },
  offlineNone: { vi: 'Chưa có trang nào.', en: 'None yet.' },
  offlineClearTitle: { vi: 'Xóa khỏi thiết bị', en: 'Remove from this device' },
  offlineClear: { vi: 'Xóa mọi thứ đã giữ', en: 'Remove everything that is kept' },
  offlineUnable: {
    vi: 'Trình duyệt này không giữ trang được: cửa sổ riêng tư, hoặc địa chỉ không phải https.',
    en: 'This browser cannot keep pages: a private window, or an address without https.',
  },
  offlineNoScript: {
    vi: 'Cần bật JavaScript để giữ trang. Không có JavaScript, hãy in hoặc lưu từng trang.',
    en: 'Keeping pages needs JavaScript. Without it, print pages or save them one by one.',
  },
} as const;
