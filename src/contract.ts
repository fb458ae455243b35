/** What crosses the network between a page and a mentoring service: one schema per message, endpoints, problems, limits. */
export * from './contract/administration.ts';
export * from './contract/batch.ts';
export * from './contract/course.ts';
export * from './contract/endpoints.ts';
export * from './contract/entry.ts';
export * from './contract/limits.ts';
export * from './contract/overview.ts';
export * from './contract/placement.ts';
export * from './contract/primitives.ts';
export * from './contract/problem.ts';
export * from './contract/task-list.ts';
