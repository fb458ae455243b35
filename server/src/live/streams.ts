import type {StreamMessage} from 'workplace-mentoring/contract';
import type {Library, Records} from 'workplace-mentoring/records';
import {ProblemError} from '../problem-error.ts';
import type {Bearer} from '../tokens.ts';
import {audienceOf} from './audience.ts';
import type {Changes} from './changes.ts';

interface Reader {
  readonly person: Bearer['person'];
  readonly tell: (text: string) => void;
  readonly end: () => void;
}

const heartbeatMs = 25_000;
const reconnectMs = 2_000;
const mostPerPerson = 12;
/** Messages that may wait for a slow reader before it is cut off; it reads everything anew when it comes back. */
const mostWaiting = 256;

/**
 * Open live streams of this process. A stream says that something changed which its reader may see, and nothing of
 * what; it ends with the token it was opened with, and whoever reconnects looks at everything again.
 */
export class Streams {
  readonly #records: Records;
  readonly #library: Library;
  readonly #clock: () => number;
  readonly #readers = new Set<Reader>();
  readonly #stop: () => void;

  constructor(changes: Changes, records: Records, library: Library, clock: () => number) {
    this.#records = records;
    this.#library = library;
    this.#clock = clock;
    this.#stop = changes.listen({
      changed: (message) => void this.#pass(message).catch(() => this.#endAll()),
      // What was missed is not known, so everybody starts anew.
      missed: () => this.#endAll(),
    });
  }

  /** How many are open. */
  get size(): number {
    return this.#readers.size;
  }

  /** @throws {ProblemError} `too-many-requests` where a person has too many open */
  open(bearer: Bearer, nowMs: number): Response {
    if ([...this.#readers].filter((it) => it.person === bearer.person).length >= mostPerPerson)
      throw new ProblemError('too-many-requests', {
        detail: `One person may have ${mostPerPerson} streams open.`,
        headers: {'retry-after': '30'},
      });
    return new Response(this.#bodyFor(bearer, nowMs), {
      headers: {
        'content-type': 'text/event-stream',
        'cache-control': 'no-store',
        // A proxy must not gather messages.
        'x-accel-buffering': 'no',
      },
    });
  }

  close(): void {
    this.#stop();
    this.#endAll();
  }

  #bodyFor(bearer: Bearer, nowMs: number): ReadableStream<Uint8Array> {
    const encoder = new TextEncoder();
    let cancel: () => void = () => undefined;
    return new ReadableStream<Uint8Array>(
      {
        start: (controller) => {
          const end = (): void => {
            if (!this.#readers.delete(reader)) return;
            clearInterval(heartbeat);
            clearTimeout(expiry);
            controller.close();
          };
          const tell = (text: string): void => {
            if ((controller.desiredSize ?? 0) <= 0) end();
            else controller.enqueue(encoder.encode(text));
          };
          const reader: Reader = {person: bearer.person, tell, end};
          const heartbeat = setInterval(() => tell(': still here\n\n'), heartbeatMs);
          const expiry = setTimeout(end, bearer.expiresAtMs - nowMs);
          cancel = () => {
            this.#readers.delete(reader);
            clearInterval(heartbeat);
            clearTimeout(expiry);
          };
          this.#readers.add(reader);
          tell(`retry: ${reconnectMs}\n: open\n\n`);
        },
        cancel: () => cancel(),
      },
      {highWaterMark: mostWaiting},
    );
  }

  async #pass(message: StreamMessage): Promise<void> {
    if (this.#readers.size === 0) return;
    const people = [...new Set([...this.#readers].map((it) => it.person))];
    const now = new Date(this.#clock()).toISOString();
    const audience = await audienceOf(this.#records, this.#library, message, people, now);
    const text = `data: ${JSON.stringify(message)}\n\n`;
    for (const reader of [...this.#readers]) if (audience.has(reader.person)) reader.tell(text);
  }

  #endAll(): void {
    for (const reader of [...this.#readers]) reader.end();
  }
}
