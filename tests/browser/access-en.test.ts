import { testAccess } from './access.ts';
import { useSite } from './chromium.ts';

testAccess(useSite(), 'en');
