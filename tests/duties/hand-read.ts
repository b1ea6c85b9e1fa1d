/**
 * What a person found in the two documents for four bodies, reading both from the first line to the last. Ids as the site has
 * them; of projects the rows of the annexes.
 */
export interface HandRead {
  readonly agency: string;
  readonly leads: readonly string[];
  readonly coordinates: readonly string[];
  readonly monitors: readonly string[];
  /** Rows that print the body beside a project. */
  readonly supervises: readonly string[];
  /** Rows without a body whose project another annex gives to this one. */
  readonly corroborated: readonly string[];
  /** Standing duties of the chapters on organisation, by class or by name. */
  readonly standing: readonly string[];
  /** Tasks to be coordinated with "các bộ, ngành liên quan" and the like. */
  readonly collective: readonly string[];
  /** Texts and rows that speak of the body or of a class that it belongs to, without a duty of their own. */
  readonly named: readonly string[];
}

const departments = [
  '01-ct-ubnd/iii-1-a',
  '01-ct-ubnd/iii-1-b',
  '01-ct-ubnd/iii-1-c',
  '01-ct-ubnd/iii-1-d',
  '01-ct-ubnd/iii-1-dd',
  '01-ct-ubnd/iii-2',
  '01-ct-ubnd/iii-3',
];
/** "cấp Sở, ban, ngành"; "chỉ đạo các sở, ban, ngành rà soát"; vốn của các sở; DDCI; tuyên truyền cùng các Sở. */
const departmentsNamed = ['01-ct-ubnd/pl4-44', '108-nq-cp/iii-2-p1', '01-ct-ubnd/ii-4-b', '01-ct-ubnd/ii-4-c'];

export const handRead: readonly HandRead[] = [
  {
    agency: 'agency/so-giao-thong-van-tai',
    leads: ['01-ct-ubnd/pl4-9', '01-ct-ubnd/pl4-10', '01-ct-ubnd/pl4-48', '01-ct-ubnd/pl4-49'],
    coordinates: [],
    monitors: ['01-ct-ubnd/pl1-7'],
    supervises: ['01-ct-ubnd/pl5-ii-1', '01-ct-ubnd/pl5-ii-2', '01-ct-ubnd/pl6-ii-12', '01-ct-ubnd/pl7-ii-12'],
    corroborated: [],
    standing: departments,
    collective: [],
    named: departmentsNamed,
  },
  {
    agency: 'agency/ban-quan-ly-khu-kinh-te-hai-phong',
    leads: ['01-ct-ubnd/pl4-28', '01-ct-ubnd/pl4-54', '01-ct-ubnd/pl4-55', '01-ct-ubnd/pl4-56'],
    coordinates: [],
    monitors: ['01-ct-ubnd/pl1-11'],
    supervises: ['01-ct-ubnd/pl5-ii-11', '01-ct-ubnd/pl6-ii-13', '01-ct-ubnd/pl6-ii-14', '01-ct-ubnd/pl6-ii-15'],
    // Annex 5 prints no body beside Tràng Duệ and Thủy Nguyên; annex 6 does.
    corroborated: ['01-ct-ubnd/pl5-ii-9', '01-ct-ubnd/pl5-ii-10'],
    standing: departments,
    collective: [],
    named: departmentsNamed,
  },
  {
    agency: 'agency/ubnd-huyen-thuy-nguyen',
    leads: [],
    coordinates: [],
    monitors: [],
    supervises: ['01-ct-ubnd/pl5-i-13', '01-ct-ubnd/pl7-ii-3', '01-ct-ubnd/pl7-ii-4', '01-ct-ubnd/pl7-ii-6'],
    corroborated: [],
    standing: departments,
    collective: [],
    // Phân cấp vốn đối với các quận, huyện; hướng dẫn UBND các quận, huyện lập quy hoạch; phân cấp quản lý vốn đầu tư; chỉ số năng lực cạnh
    // tranh cấp sở, ban, ngành và địa phương, hai chỗ.
    named: ['01-ct-ubnd/pl4-15', '01-ct-ubnd/pl4-50', '01-ct-ubnd/ii-4-b', '01-ct-ubnd/ii-4-c', '01-ct-ubnd/pl4-44'],
  },
  {
    agency: 'agency/bo-khoa-hoc-va-cong-nghe',
    leads: ['108-nq-cp/pl-6.1', '108-nq-cp/pl-6.5'],
    coordinates: ['108-nq-cp/pl-4.3', '108-nq-cp/pl-6.3', '108-nq-cp/pl-6.6'],
    monitors: [],
    supervises: [],
    corroborated: [],
    standing: [
      '108-nq-cp/dieu-3',
      '108-nq-cp/ii-p1',
      '108-nq-cp/ii-1-p1',
      '108-nq-cp/iii-1-a',
      '108-nq-cp/iii-1-a-p1',
      '108-nq-cp/iii-1-a-p2',
      '108-nq-cp/iii-1-b-p1',
      '108-nq-cp/iii-4',
    ],
    collective: [
      '2.11',
      '2.12',
      '3.1',
      '3.2',
      '3.3',
      '4.1',
      '4.2',
      '5.2',
      '6.2',
      '6.4',
      '8.1',
      '8.2',
      '8.4',
      '9.2',
      '10.1',
      '10.2',
    ].map((number) => `108-nq-cp/pl-${number}`),
    named: ['108-nq-cp/i-2~2', '108-nq-cp/pl.1'],
  },
];
