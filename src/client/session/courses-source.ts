import type {PersonId} from '../../domain/ids.ts';
import type {PersonCourses} from '../api/mentoring-adapter.ts';
import type {Answers} from './answers.ts';
import type {CourseRecord} from './mentoring-session.ts';
import type {Source} from './watched.ts';

/** @param person resolves when it is known who is there, where nobody was named */
export function coursesSource(
  person: () => Promise<PersonId>,
  answers: Answers,
  show: (served: PersonCourses) => CourseRecord,
): Source<PersonCourses, CourseRecord> {
  const key = async () => `courses:${await person()}`;
  return {
    show,
    cached: async () => answers.cached<PersonCourses>(await key()),
    async load() {
      const whose = await person();
      return answers.fresh(await key(), (adapter, asking) => adapter.courses(whose, asking));
    },
    forget: async () => answers.forget(await key()),
  };
}
