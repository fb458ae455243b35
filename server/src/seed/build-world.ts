import {
  dayAfter,
  defaultPolicy,
  id,
  type CourseId,
  type Instant,
  type ListId,
  type Membership,
  type OrganizationId,
  type PersonId,
  type Placement,
  type PlacementId,
  type ScaleId,
} from 'workplace-mentoring/domain';
import type {OrganizationRecord, PersonRecord} from 'workplace-mentoring/records';
import type {Story, World, WorldPerson} from './world.ts';

type Roles = Readonly<Record<string, Membership['role'] | readonly [Membership['role'], 'qualified']>>;

interface Pairing {
  readonly mentor: string;
  readonly kind?: 'primary' | 'backup' | 'visiting';
}

interface PlacementPlan {
  readonly mentee: string;
  readonly facility: string;
  readonly school?: string;
  /** Days since the first day; below 0 for one that is still to come. */
  readonly daysAgo: number;
  readonly days?: number;
  readonly list: string;
  readonly level: string;
  readonly mentors: readonly Pairing[];
  readonly instructors?: readonly string[];
  readonly instructorMode?: Placement['instructorMode'];
  readonly agreement?: Placement['agreement'];
  readonly hours?: number;
  readonly story: Story;
}

/** Everybody who rates here has passed the mentor course. */
export const mentorCoursePolicy = {...defaultPolicy, mentorCourse: id<CourseId>('mentor')};

/** Puts a world together from short lines. */
export class WorldBuilder {
  readonly #today: string;
  readonly #organizations = new Map<string, OrganizationRecord>();
  readonly #people = new Map<string, WorldPerson>();
  readonly #placements: World['placements'][number][] = [];

  constructor(now: Instant) {
    this.#today = now.slice(0, 10);
  }

  organization(
    key: string,
    kind: OrganizationRecord['kind'],
    name: string,
    timeZone: string,
    more: Pick<OrganizationRecord, 'policy' | 'late' | 'employsAdultsOnly'> & {readonly parent?: string} = {},
  ): void {
    const {parent, ...rest} = more;
    this.#organizations.set(key, {
      id: id<OrganizationId>(key),
      kind,
      name,
      timeZone,
      ...rest,
      ...(parent !== undefined && {parent: id<OrganizationId>(parent)}),
    });
  }

  person(
    key: string,
    name: string,
    title: string,
    roles: Roles,
    more: {readonly ageBand?: PersonRecord['ageBand']; readonly language?: string} & {
      readonly courses?: WorldPerson['courses'];
    } = {},
  ): void {
    const memberships = Object.entries(roles).map(([organization, role]): Membership => {
      const of = id<OrganizationId>(organization);
      return typeof role === 'string' ? {organization: of, role} : {organization: of, role: role[0], isQualified: true};
    });
    const {ageBand = '18+', language = 'en', courses = []} = more;
    this.#people.set(key, {record: {id: id<PersonId>(key), name, language, ageBand, memberships}, title, courses});
  }

  place(plan: PlacementPlan): void {
    const {mentee, facility, school, daysAgo, days, mentors, instructors = [], story, hours} = plan;
    const from = dayAfter(this.#today, -daysAgo);
    const placement: Placement = {
      id: id<PlacementId>(`${mentee}.${facility}`),
      mentee: id<PersonId>(mentee),
      facility: id<OrganizationId>(facility),
      ...(school !== undefined && {school: id<OrganizationId>(school)}),
      status: daysAgo < 0 ? 'planned' : 'active',
      from,
      ...(days !== undefined && {until: dayAfter(from, days)}),
      timeZone: this.#organizations.get(facility)?.timeZone ?? 'UTC',
      list: id<ListId>(plan.list),
      scale: id<ScaleId>('shop-0-4'),
      level: plan.level,
      pairings: mentors.map(({mentor, kind = 'primary'}) => ({mentor: id<PersonId>(mentor), kind, from})),
      instructors: instructors.map((it) => id<PersonId>(it)),
      instructorMode: plan.instructorMode ?? (instructors.length > 0 ? 'assess' : 'none'),
      creditBearing: school !== undefined,
      agreement: plan.agreement ?? (school === undefined ? 'none' : 'signed'),
      ...(hours !== undefined && {minutesTarget: hours * 60}),
    };
    this.#placements.push({placement, story});
  }

  build(): World {
    return {
      organizations: [...this.#organizations.values()],
      people: [...this.#people.values()],
      placements: this.#placements,
    };
  }
}
