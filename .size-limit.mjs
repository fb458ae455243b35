/**
 * The size budgets, in bytes after brotli, each as a page would load it: one entry with everything it needs, bundled and
 * minified. An entry whose file is not built yet is left out.
 */
import {existsSync} from 'node:fs';

/** What is loaded on demand is not part of what a page loads first. */
const without = (isLoadedLater) => (config) => ({
  ...config,
  plugins: [
    {
      name: 'without-loaded-later',
      resolveId: (id, _importer, {kind}) =>
        kind === 'dynamic-import' && isLoadedLater(id) ? {id, external: true} : null,
    },
  ],
});

const withoutParts = without(() => true);
/** An element in a page asks for its view at once, so that belongs to what is seen first. */
const withoutPartsOpenedLater = without((id) => !id.endsWith('-view.js'));

const budgets = [
  {name: 'progress ring, alone', path: 'dist/define/progress-ring.js', limit: '6.5 kB'},
  {name: 'rating, alone', path: 'dist/define/rating.js', limit: '7.5 kB'},
  {name: 'task checklist, alone', path: 'dist/define/task-checklist.js', limit: '14 kB'},
  {name: 'evaluation form, alone', path: 'dist/define/evaluation-form.js', limit: '14 kB'},
  {name: 'manager overview, alone', path: 'dist/define/manager-overview.js', limit: '16 kB'},
  {name: 'task checklist, with its view', path: 'dist/define/task-checklist.js', limit: '27 kB', withView: true},
  {name: 'evaluation form, with its view', path: 'dist/define/evaluation-form.js', limit: '25.5 kB', withView: true},
  {name: 'manager overview, with its view', path: 'dist/define/manager-overview.js', limit: '20.5 kB', withView: true},
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
  .map(({withView, ...it}) =>
    it.rolldown === false ? it : {...it, modifyRolldownConfig: withView ? withoutPartsOpenedLater : withoutParts},
  );
