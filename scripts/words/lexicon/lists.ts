// The lists of the lexicon beside its tables of concepts.
import { readInLanguages } from '../in-languages';
import type { Row, Shape } from '../table';
import { checkKnown, checkNames, line, readSource, wordingsOf, type Context } from './source';

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

export function readWords({ tables, languages }: Context, name: string): Readonly<Record<string, string>> {
  const inLanguages = readInLanguages(tables, languages, `lexicon/${name}.tsv`, WORD);
  return Object.fromEntries(
    [...inLanguages].map(([language, rows]) => [language, [...rows.keys()].join(' ')]),
  );
}
