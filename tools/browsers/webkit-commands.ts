/** Window size and single key strokes, which the runner's commands do not know for WebDriver browsers. */
import {setTimeout as delay} from 'node:timers/promises';
import type {TestRunnerPlugin} from '@web/test-runner';

interface Rect {
  readonly width: number;
  readonly height: number;
}

/** The part of the WebDriver client that is used here. */
interface Driver {
  execute(script: string): Promise<unknown>;
  getWindowRect(): Promise<Rect>;
  setWindowRect(x: null, y: null, width: number, height: number): Promise<unknown>;
  performActions(actions: readonly object[]): Promise<void>;
}

/** WebDriver's own code points: https://www.w3.org/TR/webdriver2/#keyboard-actions */
const keys: Readonly<Record<string, string>> = {
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Meta: '\uE03D',
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Backspace: '\uE003',
  Delete: '\uE017',
};

async function resize(driver: Driver, wanted: Rect): Promise<void> {
  const inner = async (): Promise<Rect> => {
    const [width, height] = (await driver.execute('return [innerWidth, innerHeight]')) as [number, number];
    return {width, height};
  };
  const frame = await driver.getWindowRect();
  const before = await inner();
  // The window is set with its frame, the page is asked for without.
  await driver.setWindowRect(
    null,
    null,
    frame.width + wanted.width - before.width,
    frame.height + wanted.height - before.height,
  );
  const deadline = AbortSignal.timeout(2_000);
  for (let now = await inner(); now.width !== wanted.width || now.height !== wanted.height; now = await inner()) {
    if (deadline.aborted) {
      throw new Error(
        `The page is ${String(now.width)}×${String(now.height)}: this browser has a smallest width; use a narrow container`,
      );
    }
    await delay(25);
  }
}

interface KeyPayload {
  readonly down?: string;
  readonly up?: string;
}

export const webkitCommands: TestRunnerPlugin = {
  name: 'webkit-commands',
  async executeCommand({command, payload, session}) {
    const {driver} = session.browser as unknown as {readonly driver?: Driver};
    if (session.browser.type !== 'webdriver' || !driver) return undefined;
    if (command === 'set-viewport') {
      await resize(driver, payload as Rect);
      return true;
    }
    if (command === 'send-keys') {
      const {down, up} = payload as KeyPayload;
      const key = down ?? up;
      if (key === undefined) return undefined;
      const action = {type: down === undefined ? 'keyUp' : 'keyDown', value: keys[key] ?? key};
      await driver.performActions([{type: 'key', id: 'keyboard', actions: [action]}]);
      return true;
    }
    return undefined;
  },
};
