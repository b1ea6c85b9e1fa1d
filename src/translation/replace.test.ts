import { expect, test } from 'vitest';
import { replaceWording } from './replace.ts';

test.each([
  ['step up', 'speed up', 'Step up work, step  up more.', 'Speed up work, speed up more.'],
  [
    'port',
    'harbour',
    'The port, portal and airport; Port of Hai Phong',
    'The harbour, portal and airport; Harbour of Hai Phong',
  ],
  ['Hai Phong Port', 'the Port', 'Hai Phong Port and hai Phong Port', 'the Port and the Port'],
  ['No.', 'no.', 'Decree No. 30', 'Decree no. 30'],
  ['(PPP)', 'PPP', 'in PPP (PPP) form', 'in PPP PPP form'],
  ['xã', 'commune', 'xã hội xãy xã', 'commune hội xãy commune'],
  ['', 'x', 'nothing', 'nothing'],
])('“%s” → “%s” in whole words', (old, wanted, before, after) => {
  expect(replaceWording(before, old, wanted)).toBe(after);
});
