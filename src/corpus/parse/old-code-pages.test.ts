import { describe, expect, test } from 'vitest';
import { decodeTcvn3, decodeVni, oldCodePage } from './old-code-pages.ts';

const words =
  'à á ả ã ạ ă ằ ắ ẳ ẵ ặ â ầ ấ ẩ ẫ ậ đ è é ẻ ẽ ẹ ê ề ế ể ễ ệ ì í ỉ ĩ ị ò ó ỏ õ ọ ô ồ ố ổ ỗ ộ ơ ờ ớ ở ỡ ợ ù ú ủ ũ ụ ư ừ ứ ử ữ ự ỳ ý ỷ ỹ ỵ';

describe('an old code page', () => {
  test('TCVN3 is read letter by letter', () => {
    const printed =
      'µ ¸ ¶ · ¹ ¨ » ¾ ¼ ½ Æ © Ç Ê È É Ë ® Ì Ð Î Ï Ñ ª Ò Õ Ó Ô Ö × Ý Ø Ü Þ ß ã á â ä « å è æ ç é ¬ ê í ë ì î ï ó ñ ò ô \u00ad õ ø ö ÷ ù ú ý û ü þ';
    expect(decodeTcvn3(printed)).toBe(words);
    expect(decodeTcvn3('§iÒu 1. QuyÕt ®Þnh nµy cã hiÖu lùc kÓ tõ ngµy ký.')).toBe(
      'Điều 1. Quyết định này có hiệu lực kể từ ngày ký.',
    );
    expect(decodeTcvn3('CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM')).toBe('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  });

  test('VNI is read letter by letter', () => {
    const printed =
      'aø aù aû aõ aï aê aè aé aú aü aë aâ aà aá aå aã aä ñ eø eù eû eõ eï eâ eà eá eå eã eä ì í æ ó ò oø où oû oõ oï oâ oà oá oå oã oä ô ôø ôù ôû ôõ ôï uø uù uû uõ uï ö öø öù öû öõ öï yø yù yû yõ î';
    expect(decodeVni(printed)).toBe(words);
    expect(decodeVni('Ñieàu 1. Quyeát ñònh naøy coù hieäu löïc keå töø ngaøy kyù.')).toBe(
      'Điều 1. Quyết định này có hiệu lực kể từ ngày ký.',
    );
    expect(decodeVni('COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM')).toBe('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  });

  test.each([
    ['Söûa chöõa beán ñoø Sen Traéng tröôùc thaùng 6.', 'VNI'],
    ['Söa ch÷a bÕn ®ß Sen Tr¾ng tr\u00adíc th¸ng 6.', 'TCVN3'],
    ['Sửa chữa bến đò Sen Trắng trước tháng 6.', null],
    ['Bến Sen: 5 × 3 m², 20 µg, © 2024, “sông·hồ”', null],
    ['Danh mục: naïve café, Übersee, Ñuñoa', null],
    ['TT', null],
  ])('is known by its letters: %j', (line, page) => {
    expect(oldCodePage(line)).toBe(page);
  });
});
