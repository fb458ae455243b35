/** Entries as a device makes them, for the placement and the task that most tests are about. */
export const task = 'SAF-01@2026';

export interface SentEntry {
  readonly id: string;
  readonly [field: string]: unknown;
}

export function entry(type: string, fields: object = {}, basedOn = 1_000): SentEntry {
  return {
    id: crypto.randomUUID(),
    placement: 'near',
    at: '2026-03-11T14:00:00.000Z',
    basedOn,
    type,
    ...(type === 'job' || type === 'comment' ? {} : {task}),
    ...usual[type],
    ...fields,
  };
}

const usual: Readonly<Record<string, object>> = {
  attempt: {times: 2},
  // The highest level there is, so that it reaches whatever the task asks for.
  rate: {level: 'trusted', askedBy: 'mentor'},
  return: {reason: 'show-again'},
  reopen: {reason: 'other', comment: 'Signed for the wrong person'},
  comment: {text: 'Looks good', visibility: 'all'},
  job: {title: 'Brakes', day: '2026-03-11', minutes: 60, tasks: [{task, times: 1}]},
};

export function lesson(person: string): SentEntry {
  return {
    id: crypto.randomUUID(),
    person,
    at: '2026-03-11T14:00:00.000Z',
    basedOn: 0,
    type: 'lesson',
    course: 'mentor',
    lesson: 'mentor-the-job',
  };
}
