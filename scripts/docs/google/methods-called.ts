// Which methods of Google a piece of code calls, found by types: whatever a variable is called, its type says where the
// method is declared.
import { join } from 'node:path';
import type ts from 'typescript';
import { compiler } from './compiler';

/** `Range.setValues`, with its page and the heading there. */
export interface Method {
  readonly name: string;
  readonly address: string;
}

/** A type checker over files, with the options of a tsconfig; all files of it unless some are named. */
export function programOf(root: string, tsconfig: string, files?: readonly string[]): ts.Program {
  const file = join(root, tsconfig);
  const { config } = compiler().readConfigFile(file, (path) => compiler().sys.readFile(path)) as {
    config: unknown;
  };
  const { fileNames, options } = compiler().parseJsonConfigFileContent(
    config,
    compiler().sys,
    join(file, '..'),
  );
  return compiler().createProgram([...(files ?? fileNames)], { ...options, noEmit: true, composite: false });
}

const REFERENCE = 'https://developers.google.com/apps-script/reference/';
const DRIVE = 'https://developers.google.com/workspace/drive/api/reference/rest/v3/';
const LOGGING = 'https://developers.google.com/apps-script/guides/logging';

/** Google's types; and ours where Google's are by far more than the script uses. */
const DECLARED =
  /@types\/google-apps-script\/(?:apis\/)?(?:google-apps-script\.)?(\w+)\.d\.ts$|services\/(drive|console)\.ts$/;
/** The collections of Drive, in Google's types and ours. */
const COLLECTIONS: Readonly<Record<string, string>> = {
  ...{ FilesCollection: 'files', DriveFiles: 'files' },
  ...{ PermissionsCollection: 'permissions', DrivePermissions: 'permissions' },
};

const kebab = (name: string): string => name.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();

/** The heading that Google gives a method on its page: its name and what it takes. */
function headingOf(checker: ts.TypeChecker, call: ts.CallExpression, name: string): string {
  const taken = checker.getResolvedSignature(call)?.getDeclaration() as ts.SignatureDeclaration | undefined;
  const names = (taken?.parameters ?? []).map((one) => one.name.getText());
  return `${name}${names.join(',-')}`.toLowerCase();
}

const isType = (node: ts.Node): node is ts.InterfaceDeclaration | ts.ClassDeclaration =>
  compiler().isInterfaceDeclaration(node) || compiler().isClassDeclaration(node);

function methodOf(checker: ts.TypeChecker, call: ts.CallExpression): Method | undefined {
  if (!compiler().isPropertyAccessExpression(call.expression)) return undefined;
  const declaration = checker.getSymbolAtLocation(call.expression.name)?.declarations?.[0];
  const found = declaration && DECLARED.exec(declaration.getSourceFile().fileName);
  const parent = declaration?.parent;
  if (!found || !parent || !isType(parent)) return undefined;
  const owner = parent.name?.text ?? '';
  const name = call.expression.name.text;
  const collection = COLLECTIONS[owner];
  if (collection) return { name: `Drive.${collection}.${name}`, address: `${DRIVE}${collection}/${name}` };
  if (owner === 'Console' || owner === 'ScriptConsole') return { name: `console.${name}`, address: LOGGING };
  const page = `${REFERENCE}${found[1] ?? ''}/${kebab(owner)}`;
  return { name: `${owner}.${name}`, address: `${page}#${headingOf(checker, call, name)}` };
}

/** The function that a name stands for, where it is one of those files that `isOurs` names. */
function functionNamed(checker: ts.TypeChecker, node: ts.Node, isOurs: (file: string) => boolean) {
  if (!compiler().isIdentifier(node)) return undefined;
  const symbol = checker.getSymbolAtLocation(node);
  const real =
    symbol && symbol.flags & compiler().SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const declaration = real?.valueDeclaration;
  const isCode =
    declaration &&
    (compiler().isFunctionDeclaration(declaration) || compiler().isVariableDeclaration(declaration));
  return isCode && isOurs(declaration.getSourceFile().fileName) ? declaration : undefined;
}

/** The methods that a piece of code calls, in the order of the text; also in functions of `isOurs` that it names. */
export function calledIn(
  checker: ts.TypeChecker,
  root: ts.Node,
  isOurs: (file: string) => boolean = () => false,
): Method[] {
  const found: Method[] = [];
  const seen = new Set<ts.Node>([root]);
  const visit = (node: ts.Node): void => {
    const method = compiler().isCallExpression(node) ? methodOf(checker, node) : undefined;
    if (method) found.push(method);
    const named = functionNamed(checker, node, isOurs);
    if (named && !seen.has(named)) {
      seen.add(named);
      visit(named);
    }
    compiler().forEachChild(node, visit);
  };
  visit(root);
  return found;
}
