import type {Formats} from '../formats.ts';
import type {Terms} from '../terms.ts';

export const courseProgress = (_t: Terms, f: Formats) => ({
  label: 'Courses',
  empty: 'No courses for you yet.',
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
  begin: (lesson: string, minutes: number) => `Start: ${lesson} (${f.duration(minutes)})`,
  continue: (lesson: string, minutes: number) => `Continue: ${lesson} (${f.duration(minutes)})`,
  due: (when: string) => `Due ${when}`,
  expires: (when: string) => `Valid until ${when}`,
});
