/** Lengths, counts and sizes, in one place: the schemas, and through them service, browser and tests, read them here. */
export const limits = {
  /** Characters (UTF-16 units). */
  id: 96,
  name: 120,
  title: 160,
  note: 2_000,
  comment: 4_000,
  repairOrder: 40,
  url: 2_000,
  /** Entries in one request, and its bytes. */
  entriesPerBatch: 50,
  bodyBytes: 262_144,
  tasksPerJob: 40,
  /** Days of hours that one entry approves. */
  daysPerApproval: 62,
  /** Days for which a signature may hold before the task has to be shown again. */
  validDays: 3_650,
  timesPerAttempt: 99,
  /** A day's work, in minutes. */
  minutesPerEntry: 1_440,
  /** Of one day, over all its entries: somebody may log a long job on the wrong day. */
  minutesPerDay: 14_400,
  depsPerEntry: 10,
  pageSize: 200,
  tasksPerList: 10_000,
  keysPerHost: 10,
  originsPerHost: 20,
} as const;
