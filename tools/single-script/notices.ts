import {globSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

/** The licence of every package that has a module among `modules`: minifying took their comments away. */
export function noticesOf(modules: Iterable<string>): string {
  const folders = new Set<string>();
  for (const module of modules) {
    const folder = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(module)?.[0];
    if (folder) folders.add(folder);
  }
  return [...folders]
    .sort()
    .map((folder) => {
      const {name, version} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, string>;
      const [licence] = globSync('LICEN[CS]E*', {cwd: folder});
      if (!licence) throw new Error(`${String(name)} comes without a licence file`);
      return `${String(name)} ${String(version)}\n\n${readFileSync(join(folder, licence), 'utf8').trim()}\n`;
    })
    .join(`\n${'-'.repeat(80)}\n\n`);
}
