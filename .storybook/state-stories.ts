/**
 * The stories are the designed states: this reads their names out of a `<element>.states.ts`, and turns the file, when
 * Storybook loads it, into one with a story for each.
 */
import {readFileSync} from 'node:fs';
import {basename} from 'node:path';
import type {Indexer} from 'storybook/internal/types';
import ts from 'typescript';
import type {Plugin} from 'vite';

const statesFile = /\/stories\/[\w-]+\.states\.ts$/;

export interface StateStory {
  readonly name: string;
  /** A name JavaScript can export: `nothing-done` → `NothingDone`. */
  readonly exportName: string;
}

const exportNameOf = (name: string): string =>
  name.replaceAll(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** The states whose name is written out in the list called `states`. */
export function storiesIn(text: string): readonly StateStory[] {
  const source = ts.createSourceFile('states.ts', text, ts.ScriptTarget.ES2022, true);
  const found: StateStory[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) {
      const written = node.properties.find((it) => it.name?.getText(source) === 'name');
      if (written && ts.isPropertyAssignment(written) && ts.isStringLiteral(written.initializer)) {
        const name = written.initializer.text;
        found.push({name, exportName: exportNameOf(name)});
      }
      return;
    }
    node.forEachChild(look);
  };
  for (const statement of source.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const {name, initializer} of statement.declarationList.declarations) {
      if (name.getText(source) === 'states' && initializer) look(initializer);
    }
  }
  return found;
}

const elementOf = (file: string): string => basename(file, '.states.ts');

/** For Storybook's side bar. */
export const stateIndexer: Indexer = {
  test: statesFile,
  createIndex: async (file: string) =>
    storiesIn(readFileSync(file, 'utf8')).map(({name, exportName}) => ({
      type: 'story' as const,
      importPath: file,
      exportName,
      name: name.replaceAll('-', ' '),
      title: `Elements/${elementOf(file)}`,
    })),
};

/** For the page that shows them. */
export const stateStories: Plugin = {
  name: 'state-stories',
  enforce: 'pre',
  transform(code, id) {
    if (!statesFile.test(id)) return null;
    const stories = storiesIn(code).map(({name, exportName}) => {
      const found = `states.find((it) => it.name === ${JSON.stringify(name)})`;
      return `export const ${exportName} = {
        render: () => ${found}.render(),
        play: async ({canvasElement}) => { await ${found}.act?.(canvasElement); },
        parameters: {docs: {description: {story: ${found}.about}}},
      };`;
    });
    const component = `wm-${elementOf(id)}`;
    return {
      code: `${code}\nexport default {component: ${JSON.stringify(component)}, excludeStories: ['states']};\n${stories.join('\n')}`,
      map: null,
    };
  },
};
