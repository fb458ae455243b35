import {fillGuide, fillSwitch, whoIsHere} from '/demo/visitor.js';

const people = await whoIsHere();
const {visitor} = people;
const find = (id) => document.getElementById(id);
const address = new URLSearchParams(location.search);

/* 1. Who is here, and where tokens come from. `person` lets the device's own data open without a network. */
const provider = find('mentoring');
provider.setAttribute('person', visitor.id);
provider.setAttribute('auth', `/mentoring-token?visitor=${visitor.id}`);

fillSwitch(find('account'), people);
fillGuide(find('guide'), people);
find('subtitle').textContent = visitor.title;

/* 2. The intranet knows what its people do, so it decides which elements to show. */
const opened = address.get('mentee');
if (visitor.role === 'manager' && opened) showOne(opened);
else if (visitor.role === 'manager') showManager();
else showPair();

function showManager() {
  const view = copyOf('manager-view');
  const overview = view.querySelector('wm-manager-overview');
  keepInAddress(overview, 'wm-view', ['filter', 'sort']);
  /* 3. A click on a mentee is an event first: we go to our own page for that placement. */
  overview.addEventListener('wm-open', (event) => {
    if (event.detail.kind !== 'placement') return;
    event.preventDefault();
    location.assign(`/?mentee=${encodeURIComponent(event.detail.id)}`);
  });
  find('view').replaceChildren(view);
}

function showOne(placement) {
  const view = copyOf('mentee-view', placement);
  const known = visitor.placements.find((it) => it.id === placement);
  if (known) view.querySelector('[data-mentee]').textContent = known.mentee;
  keepInAddress(view.querySelector('wm-task-checklist'), 'wm-filter', ['filter', 'area']);
  find('view').replaceChildren(view);
}

function showPair() {
  const chosen = visitor.placements.find((it) => it.id === opened) ?? visitor.placements[0];
  const view = copyOf('pair-view', chosen?.id ?? '');
  keepInAddress(view.querySelector('wm-task-checklist'), 'wm-filter', ['filter', 'area']);
  const mentor = visitor.role === 'mentor';
  if (mentor && visitor.placements.length > 1) fillTabs(view.querySelector('.tabs'), chosen);
  /* Only a mentor rates. A mentee reads the same in the history of a task. */
  if (!mentor) view.querySelector('#evaluation').remove();
  find('view').replaceChildren(view);
}

function fillTabs(tabs, chosen) {
  for (const {id, mentee} of visitor.placements) {
    const link = document.createElement('a');
    link.href = `/?mentee=${encodeURIComponent(id)}`;
    link.textContent = mentee;
    if (id === chosen.id) link.setAttribute('aria-current', 'page');
    tabs.append(link);
  }
  tabs.hidden = false;
}

function copyOf(template, placement) {
  const view = find(template).content.cloneNode(true);
  for (const it of view.querySelectorAll('[data-placement]')) it.setAttribute('placement', placement);
  return view;
}

/* 4. What is filtered stays in the address, so that it can be shared as a link. */
function keepInAddress(element, event, names) {
  for (const name of names) if (address.has(name)) element.setAttribute(name, address.get(name));
  element.addEventListener(event, ({detail}) => {
    const now = new URL(location.href);
    for (const name of names) {
      if (detail[name]) now.searchParams.set(name, detail[name]);
      else if (name in detail) now.searchParams.delete(name);
    }
    history.replaceState(null, '', now);
  });
}
