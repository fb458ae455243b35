/** What the checks need beside npm's packages, and how it gets here. */
import {spawnSync} from 'node:child_process';
import {existsSync, globSync} from 'node:fs';
import {findEngines} from '../browsers/engines.ts';

export interface Requirement {
  readonly name: string;
  readonly packages: readonly string[];
}

function hasPostgres(): boolean {
  if (process.env['TEST_DATABASE_URL']) return true;
  return globSync('/usr/lib/postgresql/*/bin/initdb').length > 0 || existsSync('/usr/local/bin/initdb');
}

export function missingRequirements(): readonly Requirement[] {
  const engines = findEngines().filter(({path}) => path === undefined);
  return hasPostgres() ? engines : [...engines, {name: 'postgresql', packages: ['postgresql']}];
}

export function installLine(requirements: readonly Requirement[]): string {
  const packages = requirements.flatMap((it) => it.packages).join(' ');
  return `apt-get install -y --no-install-recommends ${packages}`;
}

/** Browsers may be put in by the check itself, where that is possible and nobody else's machine is changed by it. */
export function installBrowsers(): void {
  const browsers = missingRequirements().filter(({name}) => name !== 'postgresql');
  if (browsers.length === 0 || !existsSync('/etc/debian_version') || process.getuid?.() !== 0) return;
  if (process.env['NO_INSTALL']) return;
  const line = installLine(browsers);
  console.log(`Installing what is missing: ${line}`);
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  spawnSync('sh', ['-c', `apt-get update -qq && ${line} -qq`], {stdio: ['ignore', 'ignore', 'inherit'], env});
}
