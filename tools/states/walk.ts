import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {AxeResults} from 'axe-core';
import type {Page} from 'puppeteer-core';
import {startCoverage, takeCoverage} from './coverage.ts';
import type {Coverage} from './coverage.ts';
import {load} from './browser.ts';
import type {Look} from './browser.ts';
import type {} from './page.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export interface StateName {
  readonly element: string;
  readonly name: string;
}

/** Gathers what a page complains about by itself. */
function listen(page: Page): () => readonly string[] {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('pageerror', (error) => {
    problems.push(`uncaught ${String(error)}`);
  });
  return () => problems.splice(0);
}

async function accessibilityProblems(page: Page): Promise<readonly string[]> {
  const {violations} = await page.evaluate(async () => {
    const {axe} = window as unknown as {axe: {run(root: Element, options: object): Promise<AxeResults>}};
    const root = document.querySelector('main');
    if (!root) throw new Error('Nothing is shown');
    return axe.run(root, {resultTypes: ['violations'], rules: {'target-size': {enabled: true}}});
  });
  return violations.flatMap(({id, help, nodes}) =>
    nodes.map(({target, failureSummary}) => {
      const why = failureSummary?.split('\n').slice(1, 3).join(' ').trim() ?? '';
      return `axe ${id} (${help}) at ${target.flat().join(' ')}: ${why}`;
    }),
  );
}

/** Whether the browser really forces its colours: a run that does not would prove nothing. */
async function isForced(page: Page): Promise<boolean> {
  return page.evaluate(() => matchMedia('(forced-colors: active)').matches);
}

/** Shapes that carry a meaning and have taken on the colour of the page: nobody could see them. */
async function invisibleShapes(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.className = 'canvas';
    const canvas = getComputedStyle(probe).backgroundColor;
    probe.remove();
    const roots = (root: ParentNode): ParentNode[] => [
      root,
      ...[...root.querySelectorAll('*')].flatMap((it) => (it.shadowRoot ? roots(it.shadowRoot) : [])),
    ];
    const isSeen = (colour: string) => colour !== 'none' && colour !== canvas && !/^rgba\(.*, 0\)$/.test(colour);
    const marks = roots(document).flatMap((root) => [
      ...root.querySelectorAll('svg.mark:not(.level-stack), svg.bar, svg.ring'),
    ]);
    return marks
      .filter((mark) => mark.checkVisibility())
      .filter((mark) =>
        [...mark.querySelectorAll('circle, path, rect, line')].every((shape) => {
          const {fill, stroke} = getComputedStyle(shape);
          return !isSeen(fill) && !isSeen(stroke);
        }),
      )
      .map(
        (mark) =>
          `cannot be seen in forced colours: ${mark.getAttribute('class') ?? ''} ${mark.getAttribute('aria-label') ?? ''}`,
      );
  });
}

/**
 * Opens every state once and tells what is wrong in it.
 *
 * @param report called for each state, with no problems when it is fine
 */
export async function walk(
  page: Page,
  url: string,
  look: Look,
  states: readonly StateName[],
  report: (state: StateName, problems: readonly string[]) => void,
  coverage?: Coverage,
): Promise<void> {
  const heard = listen(page);
  const session = coverage ? await page.createCDPSession() : undefined;
  if (session) await startCoverage(session);
  let loaded: string | undefined;
  for (const state of states) {
    // A page for each element: what one leaves behind must not change the next.
    if (state.element !== loaded) {
      if (session && loaded !== undefined) coverage?.add(await takeCoverage(session));
      await load(page, url, look);
      await page.evaluate(axeSource);
      loaded = state.element;
    }
    const problems: string[] = [];
    try {
      await page.evaluate(({element, name}) => window.statesPage?.show(element, name), state);
      if (look.theme !== 'forced') problems.push(...(await accessibilityProblems(page)));
      else if (await isForced(page)) problems.push(...(await invisibleShapes(page)));
      else problems.push('the browser forces no colours');
    } catch (error) {
      problems.push(String(error));
    }
    report(state, [...heard(), ...problems]);
  }
  if (session) coverage?.add(await takeCoverage(session));
}
