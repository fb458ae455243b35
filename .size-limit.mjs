/**
 * The size budgets, in bytes after brotli, each as a page would load it: one entry with everything it needs, bundled and
 * minified. An entry whose file is not built yet is left out.
 */
import {existsSync} from 'node:fs';

/** What is loaded on demand is not part of what a page loads first. */
const withoutLoadedLater = (config) => ({
  ...config,
  plugins: [
    {
      name: 'without-loaded-later',
      resolveId: (id, _importer, {kind}) => (kind === 'dynamic-import' ? {id, external: true} : null),
    },
  ],
});

const budgets = [
  {name: 'progress ring, alone', path: 'dist/define/progress-ring.js', limit: '6.5 kB'},
  {name: 'rating, alone', path: 'dist/define/rating.js', limit: '7.5 kB'},
  {name: 'task checklist, alone', path: 'dist/define/task-checklist.js', limit: '14 kB'},
  {name: 'evaluation form, alone', path: 'dist/define/evaluation-form.js', limit: '14 kB'},
  {name: 'manager overview, alone', path: 'dist/define/manager-overview.js', limit: '16 kB'},
  {
    name: 'provider on top of lit',
    path: 'dist/define/provider.js',
    limit: '14 kB',
    ignore: ['lit', '@lit/context', '@lit/reactive-element'],
  },
  {name: 'single script', path: 'dist/workplace-mentoring.js', limit: '45 kB', rolldown: false},
  {name: 'single script, raw', path: 'dist/workplace-mentoring.js', limit: '128 kB', rolldown: false, brotli: false},
];

export default budgets
  .filter(({path}) => existsSync(path))
  .map((it) => (it.rolldown === false ? it : {...it, modifyRolldownConfig: withoutLoadedLater}));
