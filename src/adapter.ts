/** What the author of a back end needs: the adapter's interface and the failures it may report. */
export * from './client/api/api-error.ts';
export * from './client/api/mentoring-adapter.ts';
