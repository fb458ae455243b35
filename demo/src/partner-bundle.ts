import {join} from 'node:path';
import {build} from 'vite';

const partner = join(import.meta.dirname, 'sites/partner');

/** Bundles the partner portal: a Preact application that imports the elements from the package. */
export async function bundlePartner(folder: string): Promise<void> {
  await build({
    root: partner,
    base: '/built/',
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    // Within this repository the package's sources stand for what is published.
    resolve: {conditions: ['workplace-mentoring:source', 'module', 'browser', 'production']},
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2022',
      rolldownOptions: {
        input: join(partner, 'main.tsx'),
        output: {entryFileNames: 'partner.js', chunkFileNames: '[name]-[hash].js'},
      },
    },
  });
}
