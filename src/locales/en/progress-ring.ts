/** The bare ring's words. It carries both languages itself (see `elements/progress-ring`), so they stay this few. */
export const progressRing = () => ({
  label: 'Progress',
  /** Numbers come formatted. */
  value: (value: string, max: string, percent: string) => `${value} of ${max}, ${percent}`,
  waiting: (waiting: string) => `${waiting} waiting`,
  loading: 'Loading',
});
