import type {Course} from '../domain/course.ts';
import {managerCourse} from './role-courses/manager.ts';
import {menteeCourse} from './role-courses/mentee.ts';
import {mentorCourse} from './role-courses/mentor.ts';
import {resources} from './role-courses/resources.ts';

export const roleCourses: readonly Course[] = [mentorCourse, menteeCourse, managerCourse, resources];
