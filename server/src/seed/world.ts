import type {Placement} from 'workplace-mentoring/domain';
import type {OrganizationRecord, PersonRecord} from 'workplace-mentoring/records';

/** An invented world: places, people, placements, and how each placement went so far. All names are made up. */
export interface World {
  readonly organizations: readonly OrganizationRecord[];
  readonly people: readonly WorldPerson[];
  readonly placements: readonly {readonly placement: Placement; readonly story: Story}[];
}

export interface WorldPerson {
  readonly record: PersonRecord;
  /** What their own site's directory would say of them. */
  readonly title: string;
  /** How many lessons of which role course they have read, and how many days ago they began. */
  readonly courses: readonly {readonly course: string; readonly lessons: number; readonly beganDaysAgo: number}[];
}

/** How a mentee and a mentor work together. */
export interface Story {
  /** Share of workdays on which the mentee logs something. */
  readonly pace: number;
  /** Share of ratings at the level that the task asks for. */
  readonly skill: number;
  /** Days until the mentor looks at what was submitted. */
  readonly mentorDays: number;
  /** The mentor has looked at nothing for so many days, while submissions came in. */
  readonly mentorAwayDays?: number;
  /** The mentee has logged nothing for so many days. */
  readonly silentDays?: number;
}

export const steady: Story = {pace: 0.55, skill: 0.75, mentorDays: 2};
export const eager: Story = {pace: 0.85, skill: 0.85, mentorDays: 1};
export const slow: Story = {pace: 0.25, skill: 0.6, mentorDays: 4};
