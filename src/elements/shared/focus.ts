import type {LitElement} from 'lit';

/**
 * Moves the focus to what the next render holds, e.g. to the first field of a form that a button has opened:
 *
 *     this.#openTask = task.id;
 *     void focusAfterUpdate(this, '.rate-form input');
 *
 * Nothing happens where nothing matches, or where the person has meanwhile gone elsewhere in the page.
 */
export async function focusAfterUpdate(host: LitElement, ...selectors: readonly string[]): Promise<void> {
  const before = activeIn(host);
  await host.updateComplete;
  const now = activeIn(host);
  if (now !== before && now !== null && now.isConnected) return;
  const root = host.renderRoot;
  for (const selector of selectors) {
    const found = root.querySelector<HTMLElement>(selector);
    if (found) return found.focus();
  }
}

/** What has the focus inside the element, if anything has. */
export function activeIn(host: LitElement): Element | null {
  const root = host.renderRoot;
  return root instanceof ShadowRoot ? root.activeElement : null;
}
