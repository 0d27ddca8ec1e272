// Makes TypeScript of the word lists below words/: the lexicon, countries, issues, cities, words of each language.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { languagesOf } from './in-languages';
import { readLanguageWords } from './language-words';
import { readLexicon } from './lexicon/read-lexicon';
import {
  readAddresses,
  readCities,
  readCountries,
  readCountryForms,
  readIssues,
  readMissions,
} from './names';
import { readSigns } from './signs';
import { openTables, type Tables } from './table';

export interface GeneratedLexicon {
  /** Path from the root, with / between folders: content. */
  readonly files: ReadonlyMap<string, string>;
  /** What is wrong below words/: where, what, how to put it right. Without any the files may be written. */
  readonly problems: readonly string[];
}

const FOLDER = 'src/core/words/lists';

const constant = (name: string, value: unknown): string =>
  `export const ${name} = ${JSON.stringify(value)};\n`;
const typed = (name: string, value: unknown): string => constant(name, value).replace(/;\n$/, ' as const;\n');
const typedAll = (values: Readonly<Record<string, unknown>>): string =>
  Object.entries(values)
    .map(([name, value]) => typed(name, value))
    .join('');
const union = (name: string, values: readonly string[]): string =>
  `export type ${name} = ${values.map((value) => JSON.stringify(value)).join(' | ')};\n`;

/** What headings and cells of lists say. */
const OF_LISTS = /^(?:HEAD|CELL)_/;

/** Every list is asked for by its name: one that is not is misnamed, or of a language that nobody named. */
function checkUnread(root: string, languages: readonly string[], tables: Tables): void {
  const entries = readdirSync(join(root, 'words'), { recursive: true, encoding: 'utf8' });
  for (const file of entries.map((entry) => `words/${entry.replaceAll('\\', '/')}`)) {
    const language = /^words\/([^/]+)\/.*\.tsv$/.exec(file)?.[1] ?? 'lexicon';
    // What the table of meaning is made of is read by scripts/meaning.
    if (language === 'meaning') continue;
    if (language !== 'lexicon' && !languages.includes(language))
      tables.wrong(file, undefined, `words/languages.json has no “${language}”: add it there`);
    else if (file.endsWith('.tsv') && !tables.asked.has(file))
      tables.wrong(file, undefined, 'no list has this name: rename the file');
  }
}

export function generateLexicon(root: string): GeneratedLexicon {
  const languages = languagesOf(root);
  const tables = openTables(root);
  const { lexicon, languages: read, actions } = readLexicon(root, tables, languages);
  const countries = readCountries(tables, languages);
  const issues = readIssues(tables, languages);
  const signs = Object.entries(readSigns(tables, languages));
  const signsWhere = (isWanted: (key: string) => boolean) =>
    Object.fromEntries(signs.filter(([key]) => isWanted(key)));
  const modules = {
    lexicon: constant('LEXICON', lexicon) + union('ActionKey', actions),
    // Apart, since who needs the languages does not need the lexicon.
    'lexicon-languages': typed('TEXT_LANGUAGES', read),
    countries: constant('COUNTRY_TABLE', countries.table) + constant('OTHER_NAMES', countries.otherNames),
    // Apart, since only letters and papers need them.
    'country-forms': constant('COUNTRY_FORMS', readCountryForms(tables, languages)),
    addresses: constant('ADDRESSES', readAddresses(tables, languages)),
    issues: constant('ISSUE_TABLE', issues.table),
    'issue-evidence': constant('ISSUE_EVIDENCE', issues.evidence),
    cities: constant('CITIES', readCities(tables, languages)),
    missions: constant('MISSIONS', readMissions(tables, languages)),
    'language-words': typedAll(readLanguageWords(tables, languages)),
    signs: typedAll(signsWhere((key) => !OF_LISTS.test(key))),
    // Apart, since only who brings in a list needs what its headings and cells say.
    'list-signs': typedAll(signsWhere((key) => OF_LISTS.test(key))),
  };
  checkUnread(root, languages, tables);
  const files = Object.entries(modules).map(
    ([name, content]) =>
      [
        `${FOLDER}/${name}.ts`,
        `// Made of words/ by scripts/words/lexicon.ts; not to be edited.\n${content}`,
      ] as const,
  );
  return { files: new Map(files), problems: tables.problems };
}
