/** What an element without a provider goes by: the nearest `lang` above it, through shadow roots. */
export function nearestLanguage(element: Element): string {
  return nearest(element, 'lang')?.getAttribute('lang') || 'en';
}

/** The nearest `dir` above it; for `auto`, and for a page that says it only in CSS, what the browser made of it. */
export function nearestDirection(element: Element): 'ltr' | 'rtl' {
  const said = nearest(element, 'dir')?.getAttribute('dir')?.toLowerCase();
  if (said === 'rtl' || said === 'ltr') return said;
  return getComputedStyle(element).direction === 'rtl' ? 'rtl' : 'ltr';
}

function nearest(element: Element, attribute: 'lang' | 'dir'): Element | null {
  for (let from: Element | undefined = element; from; from = hostOf(from)) {
    const found: Element | null = from.closest(`[${attribute}]`);
    if (found) return found;
  }
  return null;
}

function hostOf(element: Element): Element | undefined {
  return (element.getRootNode() as Partial<ShadowRoot>).host;
}

const followers = new Set<() => void>();
let observer: MutationObserver | undefined;

/**
 * Tells when a `lang` or `dir` changes anywhere in the page (not inside other people's shadow roots). One observer
 * for all elements, gone with the last of them. Returns the end.
 */
export function followLanguage(follower: () => void): () => void {
  followers.add(follower);
  if (!observer) {
    observer = new MutationObserver(() => followers.forEach((tell) => tell()));
    observer.observe(document, {subtree: true, attributes: true, attributeFilter: ['lang', 'dir']});
  }
  return () => {
    followers.delete(follower);
    if (followers.size > 0) return;
    observer?.disconnect();
    observer = undefined;
  };
}
