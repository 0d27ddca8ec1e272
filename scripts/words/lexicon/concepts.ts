// Tables of concepts: treaties, issues, groups of people, actions, each with its wordings in all languages.
import { listOf, type Rows, type Shape, type Tables } from '../table';
import {
  checkKnown,
  checkNames,
  inLanguage,
  line,
  readSource,
  wordingsOf,
  type Context,
  type Source,
} from './source';

/** By the names that the code has for them. */
const CONCEPT_TABLES = {
  treaties: 'treaties',
  bodies: 'bodies',
  liberties: 'liberties',
  statecraft: 'statecraft',
  social: 'social',
  groups: 'groups',
  things: 'things',
  actions: 'actions',
  noConcepts: 'no-concepts',
} as const;
/** Its keys stand for nothing, and may be those of concepts. */
const NO_CONCEPTS = 'no-concepts';

/** What comes last is what a concept is also about. */
const ABOUT: Shape = { columns: ['key', 'about'], filled: 1 };

function checkReferences(tables: Tables, file: string, rows: Rows, keys: ReadonlySet<string>): void {
  for (const row of rows.values())
    for (const [, key = ''] of (row.fields[1] ?? '').matchAll(/@([^\s;()/]+)/g))
      if (!keys.has(key)) tables.wrong(file, row, `@${key} is the key of no concept: correct it`);
}

/** A table as it is read: the name that the code has for it, its file's name, its lines. */
type NamedSource = readonly [name: string, file: string, source: Source];

/** The keys of all concepts, each of which is in one table only. */
function keysOf(tables: Tables, sources: readonly NamedSource[]): ReadonlySet<string> {
  const owners = new Map<string, string>();
  for (const [, file, source] of sources) {
    if (file === NO_CONCEPTS) continue;
    for (const row of source.rows.values()) {
      const owner = owners.get(row.key);
      if (owner) tables.wrong(source.file, row, `${owner} has the same key: take one out`);
      else owners.set(row.key, source.file);
    }
  }
  return new Set(owners.keys());
}

const linesOf = (source: Source, languages: readonly string[]): string[] =>
  [...source.rows.values()].map(({ key, fields }) =>
    line([
      ...languages.map((language) => wordingsOf(source, language, key).join(';')),
      listOf(fields[1]).join('+'),
    ]),
  );

/** All tables as the engine reads them, the keys of their concepts, and those of the actions among them. */
export function readConcepts(context: Context): {
  readonly keys: ReadonlySet<string>;
  readonly actions: readonly string[];
  readonly lists: Readonly<Record<string, string>>;
} {
  const { tables, languages } = context;
  const sources = Object.entries(CONCEPT_TABLES).map(([name, file]): NamedSource => [
    name,
    file,
    readSource(context, file, ABOUT),
  ]);
  const keys = keysOf(tables, sources);
  for (const [, file, source] of sources) {
    checkNames(context, file, source, () => true);
    checkKnown(tables, source.file, source.rows, keys, ({ fields }) => listOf(fields[1]));
    for (const language of languages)
      checkReferences(
        tables,
        inLanguage(language, file),
        source.inLanguages.get(language) ?? new Map(),
        keys,
      );
  }
  const lists = sources.map(([name, , source]) => [name, linesOf(source, languages).join('\n')] as const);
  const actions = sources.find(([name]) => name === 'actions')?.[2].rows.keys() ?? [];
  return { keys, actions: [...actions], lists: Object.fromEntries(lists) };
}
