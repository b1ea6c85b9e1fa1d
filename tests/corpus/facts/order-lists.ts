/**
 * The orders of five bodies, as a person read them in the two documents: the order, what the body does, the last day or how it comes
 * back, to whom it goes and who reports it on.
 */
export interface OrderList {
  readonly agency: string;
  readonly orders: readonly string[];
}

const reports = '01-ct-ubnd/iii-1-d-o2 reports | 2021-03-19 FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=19;COUNT=4 |';

/** What the Directive tells every department, and whom it reports to. */
const departments = [
  '01-ct-ubnd/iii-1-a-o1 implements',
  '01-ct-ubnd/iii-1-a-o2 implements',
  '01-ct-ubnd/iii-1-b-o1 implements | 2021-01-31 | so-ke-hoach-va-dau-tu => ubnd-thanh-pho-hai-phong',
  '01-ct-ubnd/iii-1-c-o1 implements',
  '01-ct-ubnd/iii-1-d-o1 monitors',
  `${reports} so-ke-hoach-va-dau-tu => ubnd-thanh-pho-hai-phong`,
  '01-ct-ubnd/iii-1-dd-o1 reports | 2021-11-19 | ubnd-thanh-pho-hai-phong so-ke-hoach-va-dau-tu => ubnd-thanh-pho-hai-phong',
  '01-ct-ubnd/iii-2-o1 advises',
  '01-ct-ubnd/iii-3-o1 coordinates',
];

export const orderLists: readonly OrderList[] = [
  { agency: 'agency/so-giao-thong-van-tai', orders: departments },
  { agency: 'agency/cong-an-thanh-pho-hai-phong', orders: departments },
  {
    agency: 'agency/cong-ty-co-phan-cang-hai-phong',
    orders: [`${reports} so-ke-hoach-va-dau-tu => ubnd-thanh-pho-hai-phong`],
  },
  {
    agency: 'agency/so-ke-hoach-va-dau-tu',
    orders: [
      '01-ct-ubnd/iii-1-a-o1 implements',
      '01-ct-ubnd/iii-1-a-o2 implements',
      '01-ct-ubnd/iii-1-b-o1 implements | 2021-01-31 |  => ubnd-thanh-pho-hai-phong',
      '01-ct-ubnd/iii-1-c-o1 implements',
      '01-ct-ubnd/iii-1-d-o1 monitors',
      `${reports}  => ubnd-thanh-pho-hai-phong`,
      '01-ct-ubnd/iii-1-dd-o1 reports | 2021-11-19 | ubnd-thanh-pho-hai-phong => ubnd-thanh-pho-hai-phong',
      '01-ct-ubnd/iii-2-o1 advises',
      '01-ct-ubnd/iii-3-o1 coordinates',
      // What it receives from the others, and by when.
      '01-ct-ubnd/iii-1-b-o1 receives | 2021-01-31 |  => ubnd-thanh-pho-hai-phong',
      `${reports.replace(' reports ', ' receives ')}  => ubnd-thanh-pho-hai-phong`,
      '01-ct-ubnd/iii-1-dd-o1 receives | 2021-11-19 | ubnd-thanh-pho-hai-phong => ubnd-thanh-pho-hai-phong',
      // What it compiles from that.
      '01-ct-ubnd/iii-1-b-o2 compiles | tại Phiên họp thường kỳ tháng 01/2021 | ubnd-thanh-pho-hai-phong =>',
      '01-ct-ubnd/iii-1-d-o3 compiles | 2021-03-31 FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1;COUNT=4 | ubnd-thanh-pho-hai-phong =>',
      '01-ct-ubnd/iii-1-dd-o2 compiles | tại phiên họp thường kỳ cuối năm 2021 | ubnd-thanh-pho-hai-phong =>',
      '01-ct-ubnd/iii-2-o2 leads',
      '01-ct-ubnd/iii-2-o3 reports |  | ubnd-thanh-pho-hai-phong chu-tich-ubnd-thanh-pho-hai-phong =>',
    ],
  },
  {
    agency: 'agency/bo-khoa-hoc-va-cong-nghe',
    orders: [
      '108-nq-cp/dieu-3-o1 implements',
      '108-nq-cp/ii-p1-o1 implements',
      '108-nq-cp/ii-1-p1-o1 implements',
      '108-nq-cp/iii-1-a-o1 implements',
      '108-nq-cp/iii-1-a-p1-o1 implements',
      '108-nq-cp/iii-1-a-p2-o1 monitors',
      '108-nq-cp/iii-1-a-p2-o2 reports | 2019-12-31 FREQ=YEARLY;COUNT=12 | bo-ke-hoach-va-dau-tu => chinh-phu',
      '108-nq-cp/iii-1-b-p1-o1 implements',
      '108-nq-cp/iii-4-o1 advises | nếu thấy cần | bo-ke-hoach-va-dau-tu => chinh-phu',
    ],
  },
];
