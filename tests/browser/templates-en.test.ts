import { useSite } from './chromium.ts';
import { testTemplates } from './every-template.ts';

testTemplates(useSite(), 'en');
