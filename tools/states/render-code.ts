/** Finds the code of an element that decides what is on screen: everything that gives a template. */
import ts from 'typescript';

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface RenderFunction extends Span {
  readonly name: string;
  /** Parts that no state has to reach: handlers, which run when a person acts, and cases the types rule out. */
  readonly leftOut: readonly Span[];
}

type Named = ts.MethodDeclaration | ts.FunctionDeclaration | ts.ArrowFunction | ts.FunctionExpression;

function givesTemplate(node: ts.Node, source: ts.SourceFile): node is Named {
  if (!ts.isMethodDeclaration(node) && !ts.isFunctionLike(node)) return false;
  if (ts.isMethodDeclaration(node) || ts.isFunctionDeclaration(node)) {
    if (!node.body) return false;
    if (/^#?render/.test(node.name?.getText(source) ?? '')) return true;
  }
  return 'body' in node && (node.type?.getText(source).includes('TemplateResult') ?? false);
}

/** `@click=${…}` and the like: the text before the expression ends in an event binding. */
function isHandler(node: ts.Node): boolean {
  if (!ts.isTemplateSpan(node.parent) || node.parent.expression !== node) return false;
  const span = node.parent;
  const {head, templateSpans} = span.parent;
  const index = templateSpans.indexOf(span);
  const before = index === 0 ? head : templateSpans[index - 1]?.literal;
  return /@[\w-]+=["']?$/.test(before?.text ?? '');
}

function isRuledOut(node: ts.Node): boolean {
  if (!ts.isCaseOrDefaultClause(node)) return false;
  let found = false;
  const look = (it: ts.Node): void => {
    if (ts.isSatisfiesExpression(it) && it.type.kind === ts.SyntaxKind.NeverKeyword) found = true;
    else it.forEachChild(look);
  };
  node.forEachChild(look);
  return found;
}

export function renderFunctions(fileName: string, text: string): readonly RenderFunction[] {
  const source = ts.createSourceFile(fileName, text, ts.ScriptTarget.ES2022, true);
  const span = (node: ts.Node): Span => ({start: node.getStart(source), end: node.end});
  const found: RenderFunction[] = [];
  const leftOutOf = (node: ts.Node): Span[] => {
    const spans: Span[] = [];
    const look = (it: ts.Node): void => {
      if (isHandler(it) || isRuledOut(it)) spans.push(span(it));
      else it.forEachChild(look);
    };
    node.forEachChild(look);
    return spans;
  };
  const look = (node: ts.Node): void => {
    if (givesTemplate(node, source) && node.body) {
      const name = node.name?.getText(source) ?? 'a function';
      found.push({name, ...span(node.body), leftOut: leftOutOf(node.body)});
    } else {
      node.forEachChild(look);
    }
  };
  look(source);
  return found;
}
