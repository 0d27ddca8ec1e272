// The whole lexicon, as src/core/language/lexicon gives it. A line of a table has the wordings of each language and what
// the concept is about, divided by |.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Tables } from '../table';
import { readConcepts } from './concepts';
import { readFamilies, readWords } from './lists';

/** Languages whose folder has a lexicon, in the order of all. */
function languagesWithLexicon(root: string, languages: readonly string[]): string[] {
  const filesOf = (language: string): string[] =>
    readdirSync(join(root, 'words', language), { recursive: true, encoding: 'utf8' });
  return languages.filter((language) => filesOf(language).some((file) => /^lexicon[\\/].*\.tsv$/.test(file)));
}

/** What src/core/language/lexicon gives, and the languages that it has. */
export function readLexicon(root: string, tables: Tables, all: readonly string[]) {
  const context = { tables, languages: languagesWithLexicon(root, all) };
  const { keys, actions, lists } = readConcepts(context);
  const lexicon = {
    tables: lists,
    families: readFamilies(context, keys),
    smallWords: readWords(context, 'small-words'),
    usualWords: readWords(context, 'usual-words'),
  };
  return { lexicon, languages: context.languages, actions };
}
