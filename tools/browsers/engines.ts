/** Where the three engines are on this machine, and what installs those that are not. */
import {existsSync, globSync} from 'node:fs';

export type EngineName = 'chromium' | 'firefox' | 'webkit';

export interface Engine {
  readonly name: EngineName;
  /** The program, or `undefined` if it is not installed. */
  readonly path: string | undefined;
  /** Debian's packages for it. */
  readonly packages: readonly string[];
}

function firstExisting(...paths: readonly (string | undefined)[]): string | undefined {
  return paths.find((path) => path !== undefined && existsSync(path));
}

/** WebKitGTK is driven by its own driver, which starts this small browser in a virtual display. */
function findMiniBrowser(): string | undefined {
  if (!existsSync('/usr/bin/WebKitWebDriver') || !existsSync('/usr/bin/Xvfb')) return undefined;
  return globSync('/usr/lib/*-linux-gnu/webkit{gtk-6.0,2gtk-4.1,2gtk-4.0}/MiniBrowser').at(-1);
}

/** `CHROMIUM_BIN`, `FIREFOX_BIN` and `WEBKIT_BIN` name programs elsewhere. */
export function findEngines(env: NodeJS.ProcessEnv = process.env): readonly Engine[] {
  return [
    {
      name: 'chromium',
      path: firstExisting(
        env['CHROMIUM_BIN'],
        '/usr/bin/chromium',
        '/usr/bin/google-chrome',
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ),
      packages: ['chromium', 'fonts-dejavu-core'],
    },
    {
      name: 'firefox',
      path: firstExisting(
        env['FIREFOX_BIN'],
        '/usr/bin/firefox-esr',
        '/usr/bin/firefox',
        '/Applications/Firefox.app/Contents/MacOS/firefox',
      ),
      packages: ['firefox-esr'],
    },
    {
      name: 'webkit',
      path: firstExisting(env['WEBKIT_BIN'], findMiniBrowser()),
      packages: ['webkit2gtk-driver', 'xvfb'],
    },
  ];
}

export function findEngine(name: EngineName): Engine {
  const engine = findEngines().find((it) => it.name === name);
  if (!engine) throw new Error(`No engine is called ${name}`);
  return engine;
}

/** Quiet, and without a word to the network. Chromium refuses its own sandbox to root. */
export const chromiumArguments: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
