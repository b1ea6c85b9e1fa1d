/** The duties of bodies: what the documents ask of whom, by when, with whom, to whom. A pure library. */
export * from './as-of.ts';
export * from './assignments.ts';
export * from './by-quarter.ts';
export * from './classes.ts';
export * from './due.ts';
export * from './duties-of.ts';
export * from './due-years.ts';
export * from './duty.ts';
export { dutyItems } from './items.ts';
export { standingDuties } from './standing.ts';
export * from './partners.ts';
export { plainSlug } from './plain-slug.ts';
export * from './recurrence.ts';
export * from './report-rows.ts';
export * from './today.ts';
export * from './unassigned.ts';
