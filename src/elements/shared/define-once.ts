/**
 * Registers an element unless the page has one of that name already: a second copy of the library must not throw. Does
 * nothing outside a browser. `src/define/<element>.ts` holds the call and the tag's entry in `HTMLElementTagNameMap`.
 */
export function defineOnce(tag: string, element: CustomElementConstructor): void {
  if (typeof customElements === 'undefined' || customElements.get(tag)) return;
  customElements.define(tag, element);
}
