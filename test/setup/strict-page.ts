/**
 * Every test page takes this in first. It fails the test during which the page broke the policy it is served with,
 * wrote an error to the console, or let a rejection go unhandled; a thrown error fails the test by itself.
 */
const problems: string[] = [];

document.addEventListener('securitypolicyviolation', (event) => {
  problems.push(`${event.violatedDirective} forbids ${event.blockedURI || event.sample} (${event.sourceFile})`);
});

window.addEventListener('unhandledrejection', (event) => {
  problems.push(`unhandled rejection: ${String(event.reason)}`);
});

// Engines report a layout that takes two frames as an error. It is none, and lists that measure themselves cause it.
window.addEventListener(
  'error',
  (event) => {
    if (!event.message.includes('ResizeObserver loop')) return;
    event.stopImmediatePropagation();
    event.preventDefault();
  },
  {capture: true},
);

const writeError = console.error.bind(console);
console.error = (...args: unknown[]): void => {
  problems.push(`console.error: ${args.map(String).join(' ')}`);
  writeError(...args);
};

afterEach(async function () {
  // Violations are reported in a task of their own.
  await new Promise((resolve) => setTimeout(resolve));
  const found = problems.splice(0);
  const test = this.currentTest;
  if (found.length === 0 || !test) return;
  // Throwing here would end the whole file; the tests after this one are to be run all the same.
  test.state = 'failed';
  test.err ??= new Error(`The page did what a strict host forbids:\n${found.join('\n')}`);
});
