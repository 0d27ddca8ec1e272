// Writes the page of what the script calls of Google, each method with the expectation that the local services are held to.
import { calledIn, programOf, type Method } from './methods-called';
import { expectations, type Expectation } from './expectations';

/** Where the page stands, from the root of the repository. */
export const GOOGLE_SURFACE = 'docs/google-surface.md';

const head = (methods: number, all: readonly Expectation[]): string => {
  const count = (ground: Expectation['ground']) => all.filter((one) => one.ground === ground).length;
  return `# What the script calls of Google

Made by \`npm run docs\`: the compiler goes over \`src/addin\` and \`test/contract\` by their types. The script calls ${methods} methods; each is called in at least one expectation that the local services are tested by, or the check fails. Of ${all.length} expectations ${count('documented')} are _documented_ (the test names Google's page), ${count('seen on Google')} were _seen on Google_ by others ([record](decisions/semantics-of-google.md)) and ${count('assumed')} are _assumed_: no page says so. _Check this account_ tries on a real account what no test here can settle.
`;
};

/** The methods that the add-in calls, each once. */
export function methodsOfAddin(root: string): readonly Method[] {
  const program = programOf(root, 'src/addin/tsconfig.json');
  const ours = program.getSourceFiles().filter(({ fileName }) => fileName.includes('/src/addin/'));
  const called = ours.flatMap((file) => calledIn(program.getTypeChecker(), file));
  const byName = new Map(called.map((method) => [method.name, method]));
  return [...byName.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** The one whose page names the method, or else the first in which it is called. */
function expectationOf({ name, address }: Method, all: readonly Expectation[]): Expectation | undefined {
  const calling = all.filter(({ methods }) => methods.includes(name));
  return calling.find(({ because }) => because !== '' && address.endsWith(because)) ?? calling[0];
}

/** Methods without an expectation. */
export const unexpected = (methods: readonly Method[], all: readonly Expectation[]): readonly string[] =>
  methods.filter((method) => !expectationOf(method, all)).map(({ name }) => name);

const cell = (text: string): string => text.replace(/\|/g, '\\|');

function row(method: Method, all: readonly Expectation[]): string {
  const { ground, sentence } = expectationOf(method, all) ?? { ground: '', sentence: '' };
  return `| [\`${method.name}\`](${method.address}) | ${cell(sentence)} | ${ground} |`;
}

/** The whole page; throws when the script calls what no expectation calls. */
export function googleSurface(root: string): string {
  const methods = methodsOfAddin(root);
  const all = expectations(root);
  const lacking = unexpected(methods, all);
  if (lacking.length > 0)
    throw new Error(`The script calls ${lacking.join(', ')}: write an expectation in test/contract first.`);
  const rows = methods.map((method) => row(method, all));
  return [
    head(methods.length, all),
    '| Method | What is expected | Ground |',
    '| --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}
