import {highVoltage} from './foundation/high-voltage.ts';
import {safety} from './foundation/safety.ts';
import {tools} from './foundation/tools.ts';
import {vehicleBack} from './foundation/vehicle-back.ts';
import {vehicleIn} from './foundation/vehicle-in.ts';
import {workHabits} from './foundation/work-habits.ts';
import type {AreaRows} from './task-row.ts';

/** What every starter list begins with; the same tasks with the same ids, so that a change of trade keeps them. */
export const foundation: readonly AreaRows[] = [safety, highVoltage, tools, vehicleIn, vehicleBack, workHabits];
