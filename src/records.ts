/** Keeping a mentoring record: the repository, receiving an entry, reading for a viewer, and a repository in memory. */
export * from './records/facts.ts';
export * from './records/make-placement.ts';
export * from './records/memory-records.ts';
export * from './records/names.ts';
export * from './records/read-overview.ts';
export * from './records/read-person.ts';
export * from './records/read-placement.ts';
export * from './records/receive.ts';
export * from './records/records.ts';
export * from './records/write-expiries.ts';
