/** The states page as files in memory, built from the sources as they are now. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {build} from 'vite';

export interface PageFiles {
  /** Text by path, e.g. `page.js`. */
  readonly files: ReadonlyMap<string, string>;
}

const root = join(import.meta.dirname, '../..');

const html = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Designed states</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/page.css" />
    <script type="module" src="/page.js"></script>
  </head>
  <body></body>
</html>
`;

export async function bundlePage(): Promise<PageFiles> {
  const [result] = [
    await build({
      root,
      configFile: false,
      logLevel: 'warn',
      resolve: {conditions: ['workplace-mentoring:source', 'module', 'browser']},
      build: {
        target: 'es2022',
        write: false,
        minify: false,
        sourcemap: true,
        lib: {entry: {page: join(import.meta.dirname, 'page.ts')}, formats: ['es']},
        rolldownOptions: {output: {entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js'}},
      },
    }),
  ].flat();
  if (!result || !('output' in result)) throw new Error('Vite gave no output');
  const files = new Map<string, string>([
    ['', html],
    ['page.css', readFileSync(join(import.meta.dirname, 'page.css'), 'utf8')],
  ]);
  for (const it of result.output) {
    files.set(it.fileName, it.type === 'chunk' ? it.code : String(it.source));
    if (it.type === 'chunk' && it.map) files.set(`${it.fileName}.map`, it.map.toString());
  }
  return {files};
}
