/**
 * Who sits at this window. Only the demo needs it: a real site knows its visitor by its own log-in.
 *
 * The choice is kept per window (`sessionStorage`), so that four windows can be four people. A link with
 * `?visitor=luis` opens a window as Luis.
 */
const key = 'demo-visitor';

export async function whoIsHere() {
  const answer = await fetch('/visitors');
  const visitors = await answer.json();
  const address = new URL(location.href);
  const asked = address.searchParams.get('visitor');
  if (asked) {
    sessionStorage.setItem(key, asked);
    address.searchParams.delete('visitor');
    history.replaceState(null, '', address);
  }
  const kept = sessionStorage.getItem(key);
  const visitor = visitors.find((it) => it.id === kept) ?? visitors[0];
  sessionStorage.setItem(key, visitor.id);
  return {visitor, visitors};
}

/** "You are …": a list of the people whom this site knows, to become one of them in this window. */
export function fillSwitch(place, {visitor, visitors}) {
  const select = element('select', {className: 'demo-switch', id: 'demo-switch'});
  for (const it of visitors)
    select.append(new Option(`${it.name}, ${it.roleName}`, it.id, false, it.id === visitor.id));
  select.addEventListener('change', () => {
    sessionStorage.setItem(key, select.value);
    location.assign('/');
  });
  const label = element('label', {className: 'demo-switch-label', textContent: 'You are', htmlFor: 'demo-switch'});
  place.replaceChildren(label, select);
}

/** The panel that explains the page: who you are, what to try, whom to be in a second window. */
export function fillGuide(place, {visitor}) {
  const {lead, steps, windows} = visitor.guide;
  const closed = sessionStorage.getItem('demo-guide-closed') === 'yes';
  const details = element('details', {className: 'demo-guide', open: !closed});
  details.addEventListener('toggle', () => {
    sessionStorage.setItem('demo-guide-closed', details.open ? 'no' : 'yes');
  });
  const summary = element('summary');
  summary.append(
    element('span', {className: 'demo-guide-tag', textContent: 'Demo'}),
    element('strong', {textContent: `You are ${visitor.name}. `}),
    element('span', {className: 'demo-guide-lead', textContent: lead}),
  );
  const list = element('ol');
  list.append(...steps.map((textContent) => element('li', {textContent})));
  const links = element('p', {className: 'demo-guide-windows'});
  links.append(
    element('span', {textContent: 'Open a second window as'}),
    ...windows.map(({label, address}) =>
      element('a', {textContent: label, href: address, target: '_blank', rel: 'noopener'}),
    ),
  );
  links.append(element('small', {textContent: 'All people and companies here are invented.'}));
  details.append(summary, list, links);
  place.replaceChildren(details);
}

function element(name, properties = {}) {
  return Object.assign(document.createElement(name), properties);
}
