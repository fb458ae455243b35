import {id} from '../domain/ids.ts';
import type {LessonId} from '../domain/ids.ts';
import type {CourseModule, Lesson} from '../domain/course.ts';
import type {LocalText} from '../domain/text.ts';

export function module(en: string, es: string, ...lessons: readonly Lesson[]): CourseModule {
  return {title: {en, es}, lessons};
}

export function lesson(name: string, minutes: number, title: LocalText, ...points: readonly LocalText[]): Lesson {
  return {id: id<LessonId>(name), title, minutes, points};
}

export function say(en: string, es: string): LocalText {
  return {en, es};
}
