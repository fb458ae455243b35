import {parseAst} from 'vite';

/** Which names a part takes from which modules of the script. */
export type Borrowed = ReadonlyMap<string, ReadonlySet<string>>;

export interface Part {
  /** `export default (shared) => exports` */
  readonly code: string;
  readonly borrowed: Borrowed;
}

/**
 * Makes a part out of a finished ES module: its imports (all of them from the script) become reads of `shared`, its
 * exports become the value that the function returns.
 */
export function partFrom(module: string): Part {
  const borrowed = new Map<string, Set<string>>();
  const reads: string[] = [];
  const exports: string[] = [];
  let body = '';
  let at = 0;
  for (const statement of parseAst(module).body) {
    if (statement.type === 'ImportDeclaration') {
      const from = statement.source.value;
      const names = borrowed.get(from) ?? new Set<string>();
      borrowed.set(from, names);
      const pairs = statement.specifiers.map((it) => {
        if (it.type !== 'ImportSpecifier') throw new Error(`A part takes names, not the whole of ${from}`);
        const name = it.imported.type === 'Identifier' ? it.imported.name : it.imported.value;
        names.add(name);
        return `${name}:${it.local.name}`;
      });
      reads.push(`const{${pairs.join()}}=shared[${JSON.stringify(from)}];`);
    } else if (statement.type === 'ExportNamedDeclaration' && !statement.declaration && !statement.source) {
      for (const {local, exported} of statement.specifiers) {
        if (local.type !== 'Identifier') throw new Error('A part exports what it holds');
        exports.push(
          `${exported.type === 'Identifier' ? exported.name : JSON.stringify(exported.value)}:${local.name}`,
        );
      }
    } else if (statement.type.startsWith('Export')) {
      throw new Error(`A part cannot hold a ${statement.type}: the bundler is expected to put all exports at its end`);
    } else {
      continue;
    }
    body += module.slice(at, statement.start);
    at = statement.end;
  }
  body += module.slice(at).trimEnd();
  return {code: `export default shared=>{${reads.join('')}${body};return{${exports.join()}}};\n`, borrowed};
}
