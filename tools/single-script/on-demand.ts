/**
 * A classic script cannot be split by a bundler. So what the library loads on demand (`import('…')`) becomes *parts*:
 * modules beside the script, each a function that is handed what it shares with the script and gives its exports.
 * One copy of lit and of every class then serves the script and all its parts.
 */
import {basename, relative} from 'node:path';
import type {Plugin} from 'vite';

/** The module inside the script that loads parts. */
export const loader = '\0on-demand';

/** `src/content/automobile.ts` → `content-automobile` */
export function partName(root: string, module: string): string {
  return relative(root, module)
    .replace(/^src\//, '')
    .replace(/\.\w+$/, '')
    .replaceAll(/[^\w-]+/g, '-');
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly source?: Node & {readonly value?: unknown};
}

function* dynamicImports(node: unknown): Generator<Node> {
  if (Array.isArray(node)) {
    for (const it of node) yield* dynamicImports(it);
  } else if (typeof node === 'object' && node !== null) {
    if ('type' in node && node.type === 'ImportExpression') yield node as Node;
    for (const it of Object.values(node)) yield* dynamicImports(it);
  }
}

/** Turns each `import('…')` of our own modules into a call of the loader, and reports the module asked for. */
export function onDemand(root: string, found: (module: string) => void): Plugin {
  return {
    name: 'on-demand',
    enforce: 'post',
    async transform(code, id) {
      if (id.startsWith('\0') || id.includes('/node_modules/') || !code.includes('import(')) return null;
      const wanted: {start: number; end: number; name: string}[] = [];
      for (const {start, end, source} of dynamicImports(this.parse(code))) {
        if (typeof source?.value !== 'string') {
          throw new Error(`${basename(id)}: write the name of what is imported on demand as a plain string`);
        }
        const resolved = await this.resolve(source.value, id);
        if (!resolved) throw new Error(`${basename(id)}: ${source.value} is not there`);
        found(resolved.id);
        wanted.push({start, end, name: partName(root, resolved.id)});
      }
      if (wanted.length === 0) return null;
      let changed = code;
      for (const {start, end, name} of wanted.reverse()) {
        changed = `${changed.slice(0, start)}loadPart(${JSON.stringify(name)})${changed.slice(end)}`;
      }
      return {code: `import {loadPart} from ${JSON.stringify(loader)};\n${changed}`, map: null};
    },
  };
}
