import {ContextEvent} from '@lit/context';
import type {Context} from '@lit/context';
import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * Follows the value of one context for as long as its element is in a page, and tells each change, also that there is
 * none any more (the element was moved out of its provider).
 *
 * A request nobody answers is repeated whenever a provider of that context appears, so it does not matter which of the
 * two was defined first, nor whether the page holds a `ContextRoot`: an element can be upgraded long before the
 * provider's script arrives, and then nothing is there yet to keep its request.
 */
export class ContextFollower<Value> implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #context: Context<unknown, Value>;
  readonly #tell: (value: Value | undefined) => void;
  #dispose: (() => void) | undefined;
  #page: Document | undefined;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    context: Context<unknown, Value>,
    tell: (value: Value | undefined) => void,
  ) {
    this.#host = host;
    this.#context = context;
    this.#tell = tell;
    host.addController(this);
  }

  hostConnected(): void {
    this.#page = this.#host.ownerDocument;
    this.#ask();
    if (this.#dispose) return;
    this.#tell(undefined);
    this.#page.addEventListener('context-provider', this.#askAgain);
  }

  hostDisconnected(): void {
    this.#page?.removeEventListener('context-provider', this.#askAgain);
    this.#dispose?.();
    this.#dispose = undefined;
  }

  #ask(): void {
    this.#host.dispatchEvent(new ContextEvent(this.#context, this.#host, this.#take, true));
  }

  readonly #askAgain = (event: Event & {readonly context?: unknown}): void => {
    if (event.context !== this.#context) return;
    this.#ask();
    if (this.#dispose) this.#page?.removeEventListener('context-provider', this.#askAgain);
  };

  /** One function for the element's whole life: providers know a subscription by it. */
  readonly #take = (value: Value, dispose?: () => void): void => {
    if (dispose !== this.#dispose) {
      // A nearer provider has taken over.
      this.#dispose?.();
      this.#dispose = dispose;
    }
    this.#tell(value);
  };
}
