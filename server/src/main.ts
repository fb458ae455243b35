#!/usr/bin/env node
import {initialise} from './commands/init.ts';
import {seed} from './commands/seed.ts';
import {serveUntilStopped} from './commands/serve.ts';
import {printToken} from './commands/token.ts';
import {UsageError} from './commands/usage-error.ts';
import {FolderInUseError} from './sql/folder-lock.ts';

const commands = {
  serve: serveUntilStopped,
  seed,
  init: initialise,
  token: printToken,
} as const satisfies {readonly [name: string]: (args: readonly string[]) => Promise<void>};

const usage = `workplace-mentoring-server <command>

  serve   runs the service (PORT, HOST; DATA_DIR or DATABASE_URL)
  init    makes the first organisation, its administrator and site: init FILE.json
  seed    fills in an invented world: seed --world <empty|dealer|school|truck> [--hosts FILE] [--keys FOLDER]
  token   prints a token for one of a seeded world's people: token PERSON [--host ID] [--keys FOLDER]
`;

const [name = 'serve', ...args] = process.argv.slice(2);
const isCommand = (it: string): it is keyof typeof commands => Object.hasOwn(commands, it);

if (!isCommand(name)) {
  process.stderr.write(usage);
  process.exitCode = 2;
} else {
  try {
    await commands[name](args);
    // An idle connection to the database must not keep a finished command alive.
    process.exit();
  } catch (error) {
    const isForPerson = error instanceof FolderInUseError || error instanceof UsageError;
    process.stderr.write(`${isForPerson ? error.message : String((error as Error).stack ?? error)}\n`);
    process.exit(1);
  }
}
