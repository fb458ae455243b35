import type {AgeBand, Facts} from './placement.ts';
import {isSigned, taskStateOf, type PlacementState, type TaskState} from './placement-state.ts';
import type {Placement} from './placement.ts';
import type {Refusal} from './reasons.ts';
import type {Gates, Task} from './task-list.ts';
import {findCode, type PlannedTasks} from './plan.ts';

/**
 * What a task waits for before this mentee may do it; `undefined` when nothing. Said as "needs …", never as a
 * statement about the law, which differs by state.
 */
export function findGate(
  task: Task,
  state: PlacementState,
  placement: Placement,
  facts: Facts,
  planned: PlannedTasks,
): Refusal | undefined {
  const gates = task.gates;
  if (!gates) return undefined;
  const age = ageAskedFor(gates);
  if (age !== undefined) {
    if (facts.ageBand === 'unknown') return {code: 'age-unknown', needs: age};
    if (yearsOf(facts.ageBand) < age) return {code: 'age-needed', needs: age};
  }
  if (gates.agreement === true && placement.agreement === 'needed') return {code: 'agreement-needed'};
  const course = gates.courses?.find((it) => !facts.menteeCourses.includes(it));
  if (course !== undefined) return {code: 'course-needed', needs: course};
  const before = gates.tasks?.find((it) => planned.byId.has(it) && !isSettled(taskStateOf(state, it)));
  if (before !== undefined) return {code: 'task-needed', needs: findCode(planned, before) ?? before};
  return undefined;
}

/** A waived task will never be signed, so nothing waits for it. */
function isSettled(task: TaskState): boolean {
  return isSigned(task) || task.status === 'waived';
}

/** Driving on public roads asks for 17, high voltage for 18, unless the task asks for more itself. */
function ageAskedFor(gates: Gates): number | undefined {
  const ages = [gates.minAge ?? 0, gates.roadDrive === true ? 17 : 0, gates.highVoltage === true ? 18 : 0];
  const age = Math.max(...ages);
  return age === 0 ? undefined : age;
}

/** The least age that a band promises. */
function yearsOf(band: AgeBand): number {
  switch (band) {
    case 'unknown':
    case 'under-16':
      return 0;
    case '16':
      return 16;
    case '17':
      return 17;
    case '18+':
      return 18;
    default:
      return band satisfies never;
  }
}
