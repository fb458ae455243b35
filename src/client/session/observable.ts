/** A value that changes, and those who want to know. Elements re-render on it; nothing else hangs on it. */
export interface Observable<Value> {
  readonly value: Value;
  /** Calls `listener` after each change, not at once. Returns how to stop. */
  subscribe(listener: () => void): () => void;
}

/** The writing end of an observable. */
export class Signal<Value> implements Observable<Value> {
  #value: Value;
  readonly #listeners = new Set<() => void>();

  constructor(value: Value) {
    this.#value = value;
  }

  get value(): Value {
    return this.#value;
  }

  /** The same value again tells nobody. */
  set(value: Value): void {
    if (Object.is(value, this.#value)) return;
    this.#value = value;
    for (const listener of [...this.#listeners]) listener();
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  get isWatched(): boolean {
    return this.#listeners.size > 0;
  }
}
