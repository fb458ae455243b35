import {fillGuide, fillSwitch, whoIsHere} from '/demo/visitor.js';

const people = await whoIsHere();
const {visitor} = people;
const find = (id) => document.getElementById(id);

/* 1. The provider asks this site for tokens. The site's own back end signs them; see src/hosts/token-back-end.ts. */
const provider = find('mentoring');
provider.person = visitor.id;
provider.getToken = async ({signal}) => {
  const answer = await fetch(`/mentoring-token?visitor=${visitor.id}`, {method: 'POST', signal});
  if (!answer.ok) throw new Error('Sign in to the school first.');
  return answer.json();
};

/* 2. The site knows its visitor, so it decides which elements to show. */
const isStudent = visitor.role === 'mentee';
const address = new URLSearchParams(location.search);
const student = address.get('student');

fillSwitch(find('account'), people);
fillGuide(find('guide'), people);
greet();
if (isStudent) show('student-view', visitor.placements[0]?.id);
else if (student) show('one-student-view', student);
else showClass();

function greet() {
  const [placement] = visitor.placements;
  find('here').textContent = isStudent ? 'My progress' : 'My class';
  document.title = `${find('here').textContent} · Westfield Career Center`;
  find('programme').textContent = visitor.title;
  find('greeting').textContent = `Welcome back, ${visitor.name}`;
  find('summary').textContent = isStudent
    ? `In the shop at ${placement?.facility ?? 'no company yet'}. Log a job the same day: that is how hours count.`
    : 'Whoever has not been heard of for a week stands first.';
  find('ring').label = isStudent ? 'Signed off' : 'Whole class';
}

function show(template, placement) {
  const view = find(template).content.cloneNode(true);
  for (const it of view.querySelectorAll('[data-placement]')) it.setAttribute('placement', placement ?? '');
  const checklist = view.querySelector('wm-task-checklist');
  keepInAddress(checklist, 'wm-filter');
  find('view').replaceChildren(view);
}

function showClass() {
  const view = find('class-view').content.cloneNode(true);
  const overview = view.querySelector('wm-manager-overview');
  keepInAddress(overview, 'wm-view');
  /* 3. A click on a student is an event first. We show them on a page of our own, so the element has nothing to do. */
  overview.addEventListener('wm-open', (event) => {
    if (event.detail.kind !== 'placement') return;
    event.preventDefault();
    location.assign(`/?student=${encodeURIComponent(event.detail.id)}`);
  });
  find('view').replaceChildren(view);
}

/* 4. What is filtered stays in the address, so that it can be shared as a link. */
function keepInAddress(element, event) {
  for (const name of ['filter', 'sort', 'area']) if (address.has(name)) element.setAttribute(name, address.get(name));
  element.addEventListener(event, ({detail}) => {
    const now = new URL(location.href);
    for (const [name, value] of Object.entries(detail)) {
      if (value) now.searchParams.set(name, value);
      else now.searchParams.delete(name);
    }
    history.replaceState(null, '', now);
  });
}

/* 5. The ring takes plain numbers, here those of the school's own back end: when data moved, and while we look. */
async function drawRing() {
  const answer = await fetch(`/figures?visitor=${visitor.id}`).catch(() => undefined);
  if (!answer?.ok) return;
  const {required, signed, waiting} = await answer.json();
  Object.assign(find('ring'), {max: required, value: signed, waiting});
}
provider.addEventListener('wm-sync', ({detail}) => {
  if (detail.state === 'synced') void drawRing();
});
setInterval(() => {
  if (document.visibilityState === 'visible') void drawRing();
}, 5000);
void drawRing();
