/** Waiting, handed in so that a test can let hours pass at once. */
export interface Timers {
  /** Calls `then` once after `delayMs`. Returns how to call it off. */
  after(delayMs: number, then: () => void): () => void;
}
