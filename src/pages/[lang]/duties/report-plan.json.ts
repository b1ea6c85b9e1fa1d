import type { APIRoute } from 'astro';
import type { Lang } from '../../../i18n/languages.ts';
import { reportPlan } from '../../../results/page/report-plan.ts';
import { eachLanguage } from '../../../site/page.ts';

export const getStaticPaths = eachLanguage;

/** Every row of the annexes as planned: what the page that reads filled report forms holds them against. */
export const GET: APIRoute<{ lang: Lang }> = ({ props: { lang } }) => new Response(JSON.stringify(reportPlan(lang)));
