import {adoptStyles} from 'lit';
import type {CSSResultOrNative, LitElement} from 'lit';

/** A loaded part and the styles that it brings. */
export interface Loaded<Part> {
  readonly part: Part;
  readonly styles: readonly CSSResultOrNative[];
}

/**
 * A part of an element that is loaded when it is first opened, or a little earlier while nothing else is going on: a
 * bay has no network at the moment when somebody wants to rate.
 */
export class OnDemand<Part> {
  readonly #host: LitElement;
  readonly #load: () => Promise<Loaded<Part>>;
  #part: Part | undefined;
  #loading: Promise<void> | undefined;
  #hasFailed = false;

  constructor(host: LitElement, load: () => Promise<Loaded<Part>>) {
    this.#host = host;
    this.#load = load;
  }

  /** For what is seen at once and yet stands beside the script: fetched as soon as the element is in a page. */
  static atOnce<Part>(host: LitElement, load: () => Promise<Loaded<Part>>): OnDemand<Part> {
    const source = new OnDemand(host, load);
    host.addController({hostConnected: () => source.prepare()});
    return source;
  }

  get part(): Part | undefined {
    return this.#part;
  }

  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  /** Fetches it early, once; a fetch that failed is left to the person to repeat. */
  prepare(): void {
    if (!this.#loading && !this.#hasFailed) void this.fetch();
  }

  /** Fulfilled when nothing is on its way any more. */
  get settled(): Promise<void> {
    return this.#loading ?? Promise.resolve();
  }

  /** Fetches it unless it is there or on its way. A failed fetch is tried again when next asked for. */
  fetch(): Promise<void> {
    this.#hasFailed = false;
    return (this.#loading ??= this.#load().then(
      ({part, styles}) => {
        this.#part = part;
        addStyles(this.#host, styles);
        this.#host.requestUpdate();
      },
      () => {
        this.#loading = undefined;
        this.#hasFailed = true;
        this.#host.requestUpdate();
      },
    ));
  }
}

/** Once, while nothing else is going on: a bay has no network at the moment when somebody wants to act. */
export function whenIdle(work: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(work);
  else setTimeout(work, 200);
}

const added = new WeakMap<LitElement, readonly CSSResultOrNative[]>();

function addStyles(host: LitElement, styles: readonly CSSResultOrNative[]): void {
  const root = host.renderRoot;
  if (!(root instanceof ShadowRoot)) return;
  const all = [...(added.get(host) ?? []), ...styles];
  added.set(host, all);
  const {elementStyles} = host.constructor as typeof LitElement;
  adoptStyles(root, [...elementStyles, ...all]);
}
