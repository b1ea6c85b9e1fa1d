import type { Paragraph } from '../model/tree.ts';
import { isFootnote } from './line-kind.ts';

/** What the law says the document rests on; `Căn cứ quan điểm chủ đạo …` is prose. */
const legalBasis =
  /^Căn cứ\s+(?:vào\s+)?(?:các\s+|ý kiến\s+|kết quả\s+)?(?:Hiến pháp|Bộ luật|Luật|Pháp lệnh|Lệnh|Nghị quyết|Nghị định|Quyết định|Thông tư|Chỉ thị|Kết luận|Thông báo|Công văn|Văn bản|Quy định|Quy chế|Điều lệ|Chương trình|Kế hoạch|Tờ trình|Hướng dẫn|Biên bản|Báo cáo|Chiến lược|Quy hoạch|Hiệp định)(?!\p{L})/iu;
const proposal = /^(?:Xét đề nghị|Theo đề nghị|Xét\s+(?:Tờ trình|Báo cáo)|Trên cơ sở)\s/iu;
const enacting =
  /^QUYẾT (?:NGHỊ|ĐỊNH)\s*:?$|^(?:Quốc hội|Chính phủ|Ủy ban Thường vụ Quốc hội|Bộ trưởng\s.{3,60}|Hội đồng nhân dân\s.{3,60}) ban hành (?:Bộ luật|Luật|Pháp lệnh|Nghị định|Nghị quyết|Thông tư)\s.{1,200}[.:]$/u;

/** The role of an unlabelled paragraph before the first provision (Decree 30/2020/NĐ-CP, annex I: the preamble). */
export function openingRole(text: string): Paragraph['role'] {
  const start = text.slice(0, 300);
  if (legalBasis.test(start)) return 'legal-basis';
  if (proposal.test(start)) return 'proposal';
  if (enacting.test(start)) return 'enacting';
  return isFootnote(start) ? 'footnote' : 'text';
}
