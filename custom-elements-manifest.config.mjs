import {getTsProgram, typeParserPlugin} from '@wc-toolkit/type-parser';

const globs = ['src/elements/**/*.ts', 'src/define/*.ts'];

/** The analyser knows only the first of these for an element. */
const bases = new Set(['LitElement', 'ReactiveElement']);

/** The class files do not know their tag; src/define/ registers `wm-` and the class's name in lower-case words. */
const tagFromClassName = {
  name: 'tag-from-class-name',
  packageLinkPhase({customElementsManifest}) {
    for (const {declarations = [], exports = [], path} of customElementsManifest.modules) {
      for (const it of declarations) {
        if (it.kind !== 'class' || !bases.has(it.superclass?.name)) continue;
        it.customElement = true;
        it.tagName = `wm-${it.name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()}`;
        exports.push({kind: 'custom-element-definition', name: it.tagName, declaration: {name: it.name, module: path}});
      }
    }
  },
};

/** What the file is for: the public face. Inner modules, private members and lit's own hooks only make the diff long. */
const publicFaceOnly = {
  name: 'public-face-only',
  packageLinkPhase({customElementsManifest}) {
    const lifecycle = new Set(['render', 'willUpdate', 'update', 'updated', 'firstUpdated', 'shouldUpdate']);
    customElementsManifest.modules = customElementsManifest.modules.filter(({declarations = []}) =>
      declarations.some((it) => it.customElement),
    );
    for (const module of customElementsManifest.modules) {
      module.declarations = module.declarations.filter((it) => it.customElement);
      const kept = new Set(module.declarations.map((it) => it.name));
      module.exports = module.exports?.filter(({declaration}) => kept.has(declaration.name));
      for (const it of module.declarations) {
        // What the analyser saw being dispatched, but the class doc does not promise, is inside work.
        it.events = it.events?.filter(({name, description}) => name && description);
        it.members = it.members?.filter(
          ({name, privacy, kind, static: isStatic}) =>
            !name.startsWith('#') &&
            privacy !== 'private' &&
            privacy !== 'protected' &&
            !(kind === 'method' && (lifecycle.has(name) || name.endsWith('Callback'))) &&
            !(isStatic && (name === 'styles' || name === 'shadowRootOptions')),
        );
      }
    }
    customElementsManifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
  },
};

export default {
  globs,
  outdir: '.',
  litelement: true,
  packagejson: false,
  overrideModuleCreation({ts, globs: files}) {
    const program = getTsProgram(ts, files, 'tsconfig.json');
    return program.getSourceFiles().filter(({fileName}) => files.some((it) => fileName.endsWith(it)));
  },
  plugins: [typeParserPlugin(), tagFromClassName, publicFaceOnly],
};
