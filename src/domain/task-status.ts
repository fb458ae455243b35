/** Where a task stands for one mentee. */
export type TaskStatus =
  | 'not-started'
  | 'shown'
  | 'practising'
  | 'submitted'
  | 'needs-practice'
  | 'ready'
  | 'signed-off'
  | 'verified'
  | 'reopened'
  | 'expired'
  | 'waived'
  | 'credited';
export const taskStatuses: readonly TaskStatus[] = [
  'not-started',
  'shown',
  'practising',
  'submitted',
  'needs-practice',
  'ready',
  'signed-off',
  'verified',
  'reopened',
  'expired',
  'waived',
  'credited',
];
