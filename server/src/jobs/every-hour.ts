import type {Log} from '../log.ts';

const hourMs = 3_600_000;

/** Waiting, handed in so that a test can let hours pass at once. */
export interface Timers {
  /** Calls `then` once after `delayMs`. Returns how to call it off. */
  after(delayMs: number, then: () => void): () => void;
}

const systemTimers: Timers = {
  after(delayMs, then) {
    const timer = setTimeout(then, delayMs);
    // Waiting alone keeps no process alive.
    timer.unref();
    return () => clearTimeout(timer);
  },
};

export interface Job {
  /** Starts no further run and waits for the one under way. */
  stop(): Promise<void>;
}

/**
 * Runs `work` at once and an hour after each run has ended, so that two never meet. A run that fails is logged and
 * costs nothing but the hour.
 *
 * @param work is told by its argument whether to go on
 */
export function everyHour(
  name: string,
  work: (goesOn: () => boolean) => Promise<void>,
  log: Log,
  timers: Timers = systemTimers,
): Job {
  let isStopped = false;
  let callOff = (): void => undefined;
  let running = Promise.resolve();
  const run = (): void => {
    running = work(() => !isStopped)
      .catch((error: unknown) =>
        log('job failed', {job: name, kind: error instanceof Error ? error.name : typeof error}),
      )
      .then(() => {
        if (!isStopped) callOff = timers.after(hourMs, run);
      });
  };
  run();
  return {
    async stop() {
      isStopped = true;
      callOff();
      await running;
    },
  };
}
