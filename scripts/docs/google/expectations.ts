// What test/contract expects of Google: each expectation with its ground and the methods that it calls.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type ts from 'typescript';
import { compiler } from './compiler';
import { calledIn, programOf } from './methods-called';

const FOLDER = join('test', 'contract');

/** A page of Google says so, others saw it on Google, or it is taken for true until the check on a real account says. */
const GROUNDS = { documented: 'documented', seen: 'seen on Google', assumed: 'assumed' } as const;

export interface Expectation {
  readonly ground: (typeof GROUNDS)[keyof typeof GROUNDS];
  /** The page or the reason. */
  readonly because: string;
  readonly sentence: string;
  readonly methods: readonly string[];
}

const textOf = (node: ts.Node | undefined): string =>
  node && compiler().isStringLiteralLike(node) ? node.text : '';

function expectationIn(checker: ts.TypeChecker, node: ts.Node): Expectation | undefined {
  if (!compiler().isCallExpression(node) || !compiler().isIdentifier(node.expression)) return undefined;
  const ground = (GROUNDS as Readonly<Record<string, Expectation['ground']>>)[node.expression.text];
  const [because, sentence, run] = node.arguments;
  if (!ground || !run) return undefined;
  const called = calledIn(checker, run, (file) => file.includes('/test/contract/'));
  const methods = [...new Set(called.map(({ name }) => name))];
  return { ground, because: textOf(because), sentence: textOf(sentence), methods };
}

/** All expectations, in the order of files and text. */
export function expectations(root: string): readonly Expectation[] {
  const files = readdirSync(join(root, FOLDER)).map((name) => join(root, FOLDER, name));
  const program = programOf(root, 'test/tsconfig.json', files);
  const found: Expectation[] = [];
  for (const file of files.sort()) {
    const visit = (node: ts.Node): void => {
      const one = expectationIn(program.getTypeChecker(), node);
      if (one) found.push(one);
      else compiler().forEachChild(node, visit);
    };
    const source = program.getSourceFile(file);
    if (source) visit(source);
  }
  return found;
}
