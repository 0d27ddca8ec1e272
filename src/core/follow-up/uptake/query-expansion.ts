// Query expansion: everyday words of campaigns, with the terms that recommendations of the UN use for them. Only asks
// are expanded: reports keep to the UN's own terms, people do not. The words stand in
// words/<language>/everyday-words.tsv, what they mean in words/everyday-words.tsv.
import { createPhraseFinder, type FoundPhrase } from '../../coverage/issue-suggestions/own-words';
import type { Reader, TextLanguage } from '../../language/reading/reading';
import { EVERYDAY_WORDS } from '../../words/lists/everyday-words';

interface Line {
  readonly said: readonly string[];
  readonly meant: readonly string[];
}

const lines = (): Line[] =>
  EVERYDAY_WORDS.split('\n').map((line) => {
    const [said = '', meant = ''] = line.split('|');
    return { said: said.split(';'), meant: meant.split(';') };
  });

/** An everyday word found, and what it stands for. */
export interface Expansion {
  /** As it stands in the table. */
  readonly said: string;
  readonly dimensions: readonly number[];
}

/** Finds everyday words in asks, and gives what recommendations say for them, in the reader's dimensions. */
export function createQueryExpansion(reader: Reader): (ask: string, language: TextLanguage) => Expansion[] {
  const table = lines();
  const phrases = table.flatMap(({ said }, line) => said.map((phrase) => ({ phrase, line })));
  const find = createPhraseFinder(phrases.map(({ phrase }) => phrase));
  const known = new Map<number, readonly number[]>();
  const dimensionsOf = (line: number): readonly number[] => {
    const before = known.get(line);
    if (before) return before;
    const all = (table[line]?.meant ?? []).flatMap((words) => [...reader.read(words, 'en').dimensions]);
    const found = [...new Set(all)];
    known.set(line, found);
    return found;
  };
  return (ask, language) =>
    find(ask, language).flatMap(({ phrase }: FoundPhrase) => {
      const entry = phrases[phrase];
      return entry ? [{ said: entry.phrase, dimensions: dimensionsOf(entry.line) }] : [];
    });
}
