import {basename, join} from 'node:path';
import {defineConfig} from 'vite';
import {publicEntries} from './tools/public-entries.ts';
import {minifyTemplates} from './tools/single-script/plugins.ts';

const root = import.meta.dirname;

/** The build for npm: one module per public entry, readable but for its templates, every dependency left to the host's own bundler. */
export default defineConfig({
  root,
  // No bundler of a host looks into templates and style sheets, so their white space would reach every page.
  plugins: [minifyTemplates],
  build: {
    target: 'es2022',
    sourcemap: true,
    minify: false,
    emptyOutDir: true,
    lib: {
      entry: Object.fromEntries(publicEntries(root).map(({module}) => [module, join(root, 'src', `${module}.ts`)])),
      formats: ['es'],
    },
    rolldownOptions: {
      checks: {bundlerTimings: false},
      external: [/^lit($|\/)/, /^@lit\//, /^idb($|\/)/, /^valibot($|\/)/],
      // A file for each source file: a host's bundler then leaves out exactly what is not used.
      output: {
        preserveModules: true,
        preserveModulesRoot: join(root, 'src'),
        entryFileNames: ({name}) => (name.startsWith('_virtual/') ? `helpers/${basename(name)}.js` : '[name].js'),
      },
    },
  },
});
