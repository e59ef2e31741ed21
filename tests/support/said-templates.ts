import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { templateOf } from '../../src/lib/words/say';

/** A sentence with holes that the source says to editors, and where. */
export interface SaidTemplate {
  readonly template: string;
  readonly at: string;
}

/** Every sentence that `say` is given in `src`, and every bare Chinese text beside them, by file. */
export function saidTemplates(): SaidTemplate[] {
  return sources('src').flatMap((file) => templatesIn(file, readFileSync(file, 'utf8')));
}

export function templatesIn(file: string, text: string): SaidTemplate[] {
  const found: SaidTemplate[] = [];
  eachNode(file, text, (node, line) => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'say')
      found.push({ template: templateOf(partsOf(node.template)), at: `${file}:${line}` });
  });
  return found;
}

/** Chinese texts that nobody says: an editor with English words could not be told them. */
export function unsaidIn(file: string, text: string): { readonly text: string; readonly at: string }[] {
  const found: { text: string; at: string }[] = [];
  eachNode(file, text, (node, line) => {
    if (!isText(node) || !/\p{Script=Han}/u.test(partsOf(node).join(''))) return;
    if (ts.isTaggedTemplateExpression(node.parent) && node.parent.tag.getText() === 'say') return;
    found.push({ text: partsOf(node).join('…'), at: `${file}:${line}` });
  });
  return found;
}

export function sources(folder: string, ending = /\.ts$/): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((each) => {
    const path = join(folder, each.name);
    if (each.isDirectory()) return sources(path, ending);
    return ending.test(path) ? [path] : [];
  });
}

type Text = ts.TemplateLiteral | ts.StringLiteral;
const isText = (node: ts.Node): node is Text =>
  ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateExpression(node);

function partsOf(node: Text): readonly string[] {
  if (!ts.isTemplateExpression(node)) return [node.text];
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
}

function eachNode(file: string, text: string, visit: (node: ts.Node, line: number) => void): void {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const walk = (node: ts.Node): void => {
    visit(node, source.getLineAndCharacterOfPosition(node.getStart()).line + 1);
    ts.forEachChild(node, walk);
  };
  walk(source);
}
