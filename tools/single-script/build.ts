/**
 * Builds `dist/workplace-mentoring.js`, one classic script that defines every element, and the parts beside it.
 *
 * 1. Find out which modules the script holds: its own, and what several views share. 2. Build each part without those.
 * 3. Build the script again, now with a loader that knows the parts' addresses and hands them the names they borrow.
 */
import {createHash} from 'node:crypto';
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {build} from 'vite';
import type {InlineConfig, Plugin, Rolldown} from 'vite';
import {loader, onDemand, partName} from './on-demand.ts';
import {noticesOf} from './notices.ts';
import {partFrom} from './part.ts';
import type {Part} from './part.ts';
import {minifyTemplates, renamePolicy} from './plugins.ts';

const root = join(import.meta.dirname, '../..');
const entry = join(root, 'src/define.ts');
const folder = 'workplace-mentoring';

async function bundle(input: string, format: 'es' | 'iife', plugins: Plugin[]): Promise<Rolldown.OutputChunk> {
  const config: InlineConfig = {
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [minifyTemplates, ...plugins],
    build: {
      target: 'es2022',
      write: false,
      minify: 'oxc',
      lib: {entry: input, formats: [format], name: '_', fileName: 'out'},
      rolldownOptions: {checks: {bundlerTimings: false}, output: {minify: true, codeSplitting: false}},
    },
  };
  const [result] = [await build(config)].flat();
  if (!result || !('output' in result)) throw new Error(`Nothing came of ${input}`);
  const [chunk] = result.output;
  return chunk;
}

/** The loader as long as nobody knows the parts: enough to see what the script holds. */
const blankLoader: Plugin = {
  name: 'blank-loader',
  resolveId: (id) => (id === loader ? id : null),
  load: (id) => (id === loader ? 'export const loadPart = (name) => import(/* @vite-ignore */ name);' : null),
};

/** Leaves out what the script holds already. */
function sharedWith(script: ReadonlySet<string>): Plugin {
  return {
    name: 'shared-with-script',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!importer) return null;
      const resolved = source === loader ? {id: loader} : await this.resolve(source, importer, {skipSelf: true});
      return resolved && script.has(resolved.id) ? {id: nameOf(resolved.id), external: true} : null;
    },
  };
}

/** The view of an element is asked for as soon as the element stands in a page. */
const isSeenAtOnce = (part: string): boolean => /^elements-.*-view$/.test(part);

const nameOf = (module: string): string => (module === loader ? 'loader' : partName(root, module));

function filledLoader(
  script: ReadonlySet<string>,
  parts: ReadonlyMap<string, Part>,
  files: Record<string, string>,
): Plugin {
  const names = new Map<string, Set<string>>();
  for (const {borrowed} of parts.values()) {
    for (const [module, wanted] of borrowed) names.set(module, new Set([...(names.get(module) ?? []), ...wanted]));
  }
  const imports: string[] = [];
  const shared: string[] = [];
  for (const module of script) {
    const wanted = [...(names.get(nameOf(module)) ?? [])];
    if (wanted.length === 0) continue;
    if (module === loader) {
      shared.push('loader: {loadPart}');
      continue;
    }
    const local = (name: string): string => `_${String(imports.length)}_${name}`;
    shared.push(`${JSON.stringify(nameOf(module))}: {${wanted.map((it) => `${it}: ${local(it)}`).join()}}`);
    imports.push(`import {${wanted.map((it) => `${it} as ${local(it)}`).join()}} from ${JSON.stringify(module)};`);
  }
  const code = `${imports.join('\n')}
    const base = document.currentScript?.src || document.baseURI;
    const files = ${JSON.stringify(files)};
    const loaded = {};
    export const loadPart = (name) =>
      loaded[name] ??= import(/* @vite-ignore */ new URL(files[name], base).href).then(
        (part) => part.default({${shared.join()}}),
        (error) => {
          delete loaded[name];
          throw error;
        },
      );`;
  return {...blankLoader, name: 'loader', load: (id) => (id === loader ? code : null)};
}

/** Writes the script and its parts below `out`. */
export async function buildSingleScript(out: string): Promise<void> {
  const waiting = new Set<string>();
  const found = (module: string): void => {
    waiting.add(module);
  };

  const survey = await bundle(entry, 'iife', [onDemand(root, found), blankLoader]);
  const script = new Set([loader, ...survey.moduleIds]);

  const makePart = (module: string): Promise<Rolldown.OutputChunk> =>
    bundle(module, 'es', [onDemand(root, found), sharedWith(script)]);

  // What several elements show at once is held by the script: a page of many elements then loads it once.
  const holders = new Map<string, number>();
  for (const module of [...waiting].filter((it) => isSeenAtOnce(partName(root, it)))) {
    const {moduleIds} = await makePart(module);
    for (const it of moduleIds) holders.set(it, (holders.get(it) ?? 0) + 1);
  }
  for (const [module, count] of holders) if (count > 2 && !module.startsWith('\0')) script.add(module);

  const held = new Set(script);
  const parts = new Map<string, Part>();
  // A part may ask for further parts; a Set hands out what is added while it is walked.
  for (const module of waiting) {
    const chunk = await makePart(module);
    parts.set(partName(root, module), partFrom(chunk.code));
    for (const it of chunk.moduleIds) held.add(it);
  }

  rmSync(join(out, folder), {recursive: true, force: true});
  mkdirSync(join(out, folder), {recursive: true});
  const files: Record<string, string> = {};
  for (const [name, {code}] of parts) {
    const hash = createHash('sha256').update(code).digest('hex').slice(0, 8);
    files[name] = `${folder}/${name}-${hash}.js`;
    writeFileSync(join(out, files[name]), code);
  }

  const policy = renamePolicy();
  const {code} = await bundle(entry, 'iife', [policy, onDemand(root, found), filledLoader(script, parts, files)]);
  if (policy.renamed() !== 1) throw new Error(`lit's policy was renamed ${String(policy.renamed())} times, not once`);
  writeFileSync(join(out, `${folder}.notices.txt`), noticesOf(held));
  // A second copy must stop before it makes its policy: the same name twice throws under Trusted Types.
  writeFileSync(
    join(out, `${folder}.js`),
    `(()=>{if(customElements.get("wm-provider"))return;${code.trim()}})();\n/* MIT. Notices of what is inside: ${folder}.notices.txt */\n`,
  );
}
