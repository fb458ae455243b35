import {setTimeout} from 'node:timers/promises';
import type {DemoService} from './demo-service.ts';
import {StoppedError} from './demo-service.ts';
import type {Arriving} from './hosts/host-site.ts';

/** Between two mentees, so that whoever uses the demo meanwhile hardly notices. */
const pauseMs = 15;

/** The truck group's records, brought over while everything else is in use already. */
export class LargeGroup {
  #arriving: Arriving = {state: 'waiting', done: 0, total: 0};

  get arriving(): Arriving {
    return this.#arriving;
  }

  /** Never rejects: what went wrong is told, and the rest of the demo goes on. */
  async bringOver(service: DemoService): Promise<void> {
    this.#arriving = {...this.#arriving, state: 'arriving'};
    try {
      await service.add(
        'truck',
        (line) => {
          this.#tell(line);
        },
        () => setTimeout(pauseMs),
      );
      this.#arriving = {...this.#arriving, state: 'there'};
      say('Ironline, the truck group: everything is there.', true);
    } catch (error) {
      this.#arriving = {...this.#arriving, state: 'failed'};
      if (error instanceof StoppedError) return;
      // The message only: an error of the database holds everything that was to be written.
      const why = error instanceof Error ? error.message : String(error);
      say(`Ironline, the truck group, could not be added: ${why}. The other sites are not concerned.`, true);
    }
  }

  #tell(line: string): void {
    const [, done, total] = /(\d+) of (\d+) placements/.exec(line) ?? [];
    if (done === undefined || total === undefined) return;
    this.#arriving = {state: 'arriving', done: Number(done), total: Number(total)};
    // On a terminal one line that grows, in a log every fifth step.
    if (process.stdout.isTTY || Number(done) % 100 === 0)
      say(`Ironline, the truck group: ${done} of ${total} mentees`, false);
  }
}

function say(line: string, isLast: boolean): void {
  if (process.stdout.isTTY) process.stdout.write(`\r\x1b[2K${line}${isLast ? '\n' : ''}`);
  else console.log(line);
}
