import type {TestRunnerCoreConfig, TestRunnerPlugin} from '@web/test-runner';
import {WebdriverLauncher} from '@web/test-runner-webdriver';
import {findEngine} from './engines.ts';
import {startWebKitDriver} from './webkit-driver.ts';
import type {WebKitDriver} from './webkit-driver.ts';
import {webkitCommands} from './webkit-commands.ts';

type Options = ConstructorParameters<typeof WebdriverLauncher>[0];

/**
 * Runs test pages in WebKitGTK: one page at a time and at top level, because pages in frames take focus, keyboard and
 * window size from each other.
 */
export class WebKitLauncher extends WebdriverLauncher {
  readonly concurrency = 1;
  readonly #options: Options;
  #driver: Promise<WebKitDriver> | undefined;

  constructor() {
    const options: Options = {
      hostname: '127.0.0.1',
      port: 0,
      path: '/',
      logLevel: 'error',
      capabilities: {
        browserName: 'MiniBrowser',
        // The driver refuses a session that asks for the newer, two-way protocol.
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': {binary: findEngine('webkit').path, args: ['--automation']},
      } as Options['capabilities'],
    };
    super(options);
    this.#options = options;
  }

  override async initialize(config: TestRunnerCoreConfig): Promise<void> {
    // In front of the runner's own commands: those throw where ours know what to do.
    const plugins = config.plugins as TestRunnerPlugin[];
    if (!plugins.includes(webkitCommands)) plugins.unshift(webkitCommands);
    await super.initialize({...config, concurrency: 1});
    this.name = 'WebKit';
  }

  override async startSession(id: string, url: string): Promise<void> {
    this.#driver ??= startWebKitDriver();
    this.#options.port = (await this.#driver).port;
    await super.startSession(id, url);
  }

  override async stop(): Promise<void> {
    await super.stop();
    const driver = this.#driver;
    this.#driver = undefined;
    if (driver) (await driver).stop();
  }
}
