import {id, type CourseEntry, type EntryId, type Instant, type LessonId} from 'workplace-mentoring/domain';
import {MemoryRecords, receiveEntry, type Library} from 'workplace-mentoring/records';
import {emptyCourses, lessonsOf, type CourseState, type RecordedEntry} from 'workplace-mentoring/domain';
import {Chance} from './chance.ts';
import type {WorldPerson} from './world.ts';

export interface PlayedCourses {
  readonly entries: readonly RecordedEntry<CourseEntry>[];
  readonly state: CourseState;
}

/** Lets a person read their lessons, one every day or two, each received like any other entry. */
export async function playCourses(person: WorldPerson, library: Library, now: Instant): Promise<PlayedCourses> {
  const chance = new Chance(`courses of ${person.record.id}`);
  const records = new MemoryRecords();
  await records.write((writer) => writer.putPerson(person.record));
  const courses = await library.courses();
  const entries: RecordedEntry<CourseEntry>[] = [];
  for (const {course: key, lessons, beganDaysAgo} of person.courses) {
    const course = courses.find((it) => it.id === key);
    if (!course) throw new RangeError(`No course is called ${key}`);
    let at = Date.parse(now) - beganDaysAgo * 86_400_000;
    for (const lesson of lessonsOf(course).slice(0, lessons)) {
      at += chance.between(40, 2_000) * 60_000;
      if (at >= Date.parse(now)) break;
      entries.push(await read(records, library, person, course.id, lesson.id, chance, new Date(at).toISOString()));
    }
  }
  const state = await records.read((reader) => reader.courseStateOf(person.record.id));
  return {entries, state: entries.length > 0 ? state : emptyCourses};
}

async function read(
  records: MemoryRecords,
  library: Library,
  person: WorldPerson,
  course: CourseEntry['course'],
  lesson: LessonId,
  chance: Chance,
  at: Instant,
): Promise<RecordedEntry<CourseEntry>> {
  const who = person.record.id;
  const key = id<EntryId>(chance.uuid());
  const entry: CourseEntry = {id: key, at, basedOn: 0, person: who, type: 'lesson', course, lesson};
  const {outcome} = await receiveEntry(records, library, entry, who, at);
  const recorded = await records.write((writer) => writer.findEntry(key));
  if (outcome !== 'recorded' || recorded?.type !== 'lesson') throw new Error(`Lesson ${lesson} was ${outcome}`);
  return recorded;
}
