import type {Formats} from '../formats.ts';
import type {Terms} from '../terms.ts';

export const courseProgress = (_t: Terms, f: Formats) => ({
  label: 'Courses',
  empty: 'No courses for you yet.',
  emptyHint: 'They appear with your role.',
  unknownCourse: 'This course is not among yours',
  state: {
    'not-started': 'Not started',
    'in-progress': 'In progress',
    completed: 'Completed',
    passed: 'Passed',
    failed: 'Not passed',
    waived: 'Waived',
    expired: 'Expired',
  },
  lessons: (done: number, total: number) => `${f.number(done)} of ${f.count(total, {one: 'lesson', other: 'lessons'})}`,
  minutesLeft: (minutes: number) => `${f.duration(minutes)} left`,
  begin: (lesson: string, minutes: number) => `Start: ${lesson} (${f.duration(minutes)})`,
  continue: (lesson: string, minutes: number) => `Continue: ${lesson} (${f.duration(minutes)})`,
  again: 'Read again',
  allLessons: 'All lessons',
  /** A lesson's button: its title, its length, whether it was read. */
  lesson: (title: string, minutes: number) => `${title} (${f.duration(minutes)})`,
  read: 'Read',
  readOn: (when: string) => `Read ${when}`,
  markRead: 'Mark as read',
  nextLesson: (lesson: string, minutes: number) => `Next: ${lesson} (${f.duration(minutes)})`,
  courseDone: 'That was the last lesson of this course.',
  notKept: 'This could not be saved. Try again.',
  refused: (reason: string) => `Refused: ${reason}`,
  completedOn: (when: string) => `Completed ${when}`,
  due: (when: string) => `Due ${when}`,
  expires: (when: string) => `Valid until ${when}`,
  expired: (when: string) => `Ran out ${when}`,
});
