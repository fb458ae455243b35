/* The people whom `local:demo` knows, with the placements they have to do with. */
const people = [
  {
    id: 'riley',
    name: 'Riley, mentee',
    placement: 'demo-riley',
    second: 'chris',
    steps: [
      'Log a job: choose some tasks, say how long it took.',
      'Ask for an evaluation of one of them.',
      'Open a second window as Chris, the mentor. Rate and sign it there, and watch this window.',
    ],
  },
  {
    id: 'chris',
    name: 'Chris, mentor',
    placement: 'demo-riley',
    second: 'riley',
    steps: [
      'Filter by what waits for you.',
      'Rate a task: tap what you saw, then sign.',
      'Open a second window as Riley, the mentee, and watch the mark change there.',
    ],
  },
  {
    id: 'lee',
    name: 'Lee, manager',
    second: 'chris',
    steps: [
      'See what is late first.',
      'Sort by the oldest that waits, and search for a name.',
      'Open a second window as Chris, the mentor. Sign a task there, and watch the line here.',
    ],
  },
];

const find = (id) => document.getElementById(id);
const key = 'local-demo-person';
const address = new URL(location.href);
const asked = address.searchParams.get('person');
if (asked) {
  // Kept per window, so that two windows can be two people.
  sessionStorage.setItem(key, asked);
  address.searchParams.delete('person');
  history.replaceState(null, '', address);
}

for (const {id, name} of people) {
  const label = document.createElement('label');
  const input = Object.assign(document.createElement('input'), {type: 'radio', name: 'person', value: id});
  label.append(input, Object.assign(document.createElement('span'), {textContent: name}));
  find('people').append(label);
}
find('who').addEventListener('change', ({target}) => {
  sessionStorage.setItem(key, target.value);
  become(target.value);
});
become(sessionStorage.getItem(key));

/* With `local:` no token is asked: `person` alone says who acts. */
function become(wanted) {
  const person = people.find((it) => it.id === wanted) ?? people[0];
  find('who').elements.person.value = person.id;
  find('mentoring').setAttribute('person', person.id);

  find('steps').replaceChildren(
    ...person.steps.map((textContent) => Object.assign(document.createElement('li'), {textContent})),
  );
  const second = people.find((it) => it.id === person.second);
  Object.assign(find('second'), {
    textContent: `Open a second window as ${second.name}`,
    href: `?person=${second.id}`,
  });

  const view = find(person.placement ? 'pair-view' : 'overview-view').content.cloneNode(true);
  view.querySelector('wm-task-checklist')?.setAttribute('placement', person.placement);
  find('view').replaceChildren(view);
}
