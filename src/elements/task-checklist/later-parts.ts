import {OnDemand} from '../shared/on-demand.ts';
import type {ActPart} from './act-part.ts';
import type {Desk} from './desk.ts';
import type {HistoryPart} from './history-part.ts';
import type {JobPart} from './job-part.ts';

/** What is opened from the list, loaded when it is opened or a little before. */
export function actPart(desk: Desk): OnDemand<ActPart> {
  return new OnDemand(desk.host, async () => {
    const {ActPart} = await import('./act-part.ts');
    return {part: new ActPart(desk), styles: ActPart.styles};
  });
}

export function historyPart(desk: Desk): OnDemand<HistoryPart> {
  return new OnDemand(desk.host, async () => {
    const {HistoryPart} = await import('./history-part.ts');
    return {part: new HistoryPart(desk), styles: HistoryPart.styles};
  });
}

export function jobPart(desk: Desk): OnDemand<JobPart> {
  return new OnDemand(desk.host, async () => {
    const {JobPart} = await import('./job-part.ts');
    return {part: new JobPart(desk), styles: JobPart.styles};
  });
}
