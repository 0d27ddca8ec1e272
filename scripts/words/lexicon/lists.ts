// The lists of the lexicon beside its tables of concepts.
import { readInLanguages } from '../in-languages';
import { listOf, type Row, type Shape } from '../table';
import { checkKnown, checkNames, line, readSource, wordingsOf, WORDINGS, type Context } from './source';

const MANNERS = ['how', 'without', 'after without'];
const MOST_MEASURES = 31;

const KEY: Shape = { columns: ['key'], filled: 1 };
const KIND: Shape = { columns: ['key', 'kind'], filled: 1 };
const WORD: Shape = { columns: ['word'], filled: 1 };

export function readFamilies(context: Context, keys: ReadonlySet<string>): string {
  const { tables, languages } = context;
  const source = readSource(context, 'families', KIND);
  const isConcept = ({ fields }: Row): boolean => fields[1] === 'concept';
  for (const row of source.rows.values())
    if (!['', 'means', 'concept'].includes(row.fields[1] ?? ''))
      tables.wrong(source.file, row, 'the kind is neither means nor concept: write one, or leave it empty');
  checkKnown(tables, source.file, source.rows, keys, (row) => (isConcept(row) ? [row.key] : []));
  checkNames(context, 'families', source, (row) => !isConcept(row));
  const lines = [...source.rows.values()].map((row) => {
    const mark = row.fields[1] === 'means' ? '~' : isConcept(row) ? `${row.key}: ` : '';
    const lists = languages.map((language) =>
      wordingsOf(source, language, row.key)
        .map((wording) => wording.replaceAll(' ', '_'))
        .join(' '),
    );
    return mark + line(lists);
  });
  return lines.join('\n');
}

export function readMeasures(context: Context): string {
  const source = readSource(context, 'measures', KEY);
  if (source.rows.size > MOST_MEASURES)
    context.tables.wrong(source.file, undefined, `more than ${MOST_MEASURES} kinds: join some`);
  const lists = [...source.rows.keys()].map((key) =>
    context.languages.map((language) => wordingsOf(source, language, key).join(' ')),
  );
  return lists.map((list) => list.filter((words) => words !== '').join('|')).join('\n');
}

/** Words of all languages in one list, since the engine does not ask whose they are. */
export function readManners({ tables, languages }: Context): string {
  const rows = new Map(MANNERS.map((key, i) => [key, { line: i, key, fields: [key] }]));
  const keys = { file: 'scripts/words/lexicon.ts', rows };
  const inLanguages = readInLanguages(tables, languages, 'lexicon/manners.tsv', WORDINGS, keys);
  const wordsOf = (key: string): string[] =>
    languages.flatMap((language) => listOf(inLanguages.get(language)?.get(key)?.fields[1]));
  return MANNERS.map((key) => [...new Set(wordsOf(key))].join(' ')).join('|');
}

export function readWords({ tables, languages }: Context, name: string): Readonly<Record<string, string>> {
  const inLanguages = readInLanguages(tables, languages, `lexicon/${name}.tsv`, WORD);
  return Object.fromEntries(
    [...inLanguages].map(([language, rows]) => [language, [...rows.keys()].join(' ')]),
  );
}

export function readMeasureConcepts({ tables }: Context, keys: ReadonlySet<string>): string {
  const file = 'words/lexicon/measure-concepts.tsv';
  const rows = tables.read(file, KEY);
  checkKnown(tables, file, rows, keys, ({ key }) => [key]);
  return [...rows.keys()].join(';');
}
