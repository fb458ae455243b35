/** Whose session it is: the first who is named stays it. */
export class Owner {
  readonly known: Promise<string>;
  readonly #otherPerson: (person: string) => void;
  #resolve: (person: string) => void = () => undefined;
  #person: string | undefined;

  constructor(otherPerson: (person: string) => void) {
    this.#otherPerson = otherPerson;
    this.known = new Promise((resolve) => (this.#resolve = resolve));
  }

  get isKnown(): boolean {
    return this.#person !== undefined;
  }

  /** Whether this is the same person as before. */
  meet(person: string): boolean {
    this.meetIfUnknown(person);
    if (this.#person === person) return true;
    this.#otherPerson(person);
    return false;
  }

  meetIfUnknown(person: string): void {
    if (this.#person !== undefined) return;
    this.#person = person;
    this.#resolve(person);
  }
}
