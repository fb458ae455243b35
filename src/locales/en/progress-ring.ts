/** The bare ring's words. It carries both languages itself (see `elements/progress-ring`), so they stay this few. */
export const progressRing = () => ({
  label: 'Progress',
  loading: 'Loading',
  nothing: 'Nothing to do',
  value: (value: number, max: number, percent: string, waiting: number) =>
    `${value} of ${max}, ${percent}${waiting > 0 ? `, ${waiting} waiting` : ''}`,
});
