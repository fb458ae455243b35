import {criteria, nextTimes, returnReasons, visibilities} from '../../domain/entry.ts';
import type {Criteria, NextTime, ReturnReason, Visibility} from '../../domain/entry.ts';
import type {LevelId, TaskId} from '../../domain/ids.ts';
import type {PlacementRecord} from '../../domain/placement-record.ts';
import {taskStateOf} from '../../domain/placement-state.ts';
import {findRank} from '../../domain/rating-scale.ts';
import type {NoLevel, RatingScale} from '../../domain/rating-scale.ts';

/** What a mentor has answered so far: plain JSON, kept as it is. `undefined` is an answer not given. */
export interface RatingDraft {
  readonly level: LevelId | NoLevel | undefined;
  readonly criteria: Criteria;
  readonly nextTime: NextTime | undefined;
  readonly comment: string;
  readonly visibility: Visibility;
  /** Unset: as the task's state suggests. */
  readonly askedBy: 'mentee' | 'mentor' | undefined;
  readonly returnReason: ReturnReason | undefined;
}

export const emptyDraft: RatingDraft = {
  level: undefined,
  criteria: {},
  nextTime: undefined,
  comment: '',
  visibility: 'all',
  askedBy: undefined,
  returnReason: undefined,
};

/** A draft from what a device or a host kept, perhaps for an older version: what is not understood is left out. */
export function draftFrom(value: unknown, scale: RatingScale): RatingDraft {
  if (typeof value !== 'object' || value === null) return emptyDraft;
  const kept = value as {readonly [Key in keyof RatingDraft]?: unknown};
  const level = kept.level as LevelId | NoLevel | undefined;
  const isLevel = level === 'na' || level === 'nr' || (level !== undefined && findRank(scale, level) !== undefined);
  return {
    level: isLevel ? level : undefined,
    criteria: criteriaFrom(kept.criteria),
    nextTime: oneOf(nextTimes, kept.nextTime),
    comment: typeof kept.comment === 'string' ? kept.comment : '',
    visibility: oneOf(visibilities, kept.visibility) ?? 'all',
    askedBy: oneOf(['mentee', 'mentor'] as const, kept.askedBy),
    returnReason: oneOf(returnReasons, kept.returnReason),
  };
}

/** `before` with everything laid over it that was answered since `empty`: nothing typed is lost to a late answer. */
export function draftOver(before: RatingDraft, typed: RatingDraft): RatingDraft {
  return {
    level: typed.level ?? before.level,
    criteria: {...before.criteria, ...typed.criteria},
    nextTime: typed.nextTime ?? before.nextTime,
    comment: typed.comment === '' ? before.comment : typed.comment,
    visibility: typed.visibility === 'all' ? before.visibility : typed.visibility,
    askedBy: typed.askedBy ?? before.askedBy,
    returnReason: typed.returnReason ?? before.returnReason,
  };
}

/** Who asked, where the mentor does not say otherwise. */
export function askedByIn(record: PlacementRecord, task: TaskId): 'mentee' | 'mentor' {
  return taskStateOf(record.state, task).status === 'submitted' ? 'mentee' : 'mentor';
}

/** The last rating there is, as answers: what a form shows that takes none. */
export function lastRating({state}: PlacementRecord, task: TaskId): RatingDraft {
  const last = taskStateOf(state, task).ratings.at(-1);
  if (!last) return emptyDraft;
  return {...emptyDraft, level: last.level, criteria: last.criteria ?? {}, nextTime: last.nextTime};
}

function criteriaFrom(value: unknown): Criteria {
  if (typeof value !== 'object' || value === null) return {};
  const kept = value as Record<string, unknown>;
  return Object.fromEntries(criteria.filter((it) => typeof kept[it] === 'boolean').map((it) => [it, kept[it]]));
}

function oneOf<Value extends string>(values: readonly Value[], value: unknown): Value | undefined {
  return values.find((it) => it === value);
}
