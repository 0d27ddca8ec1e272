// Held against asks whose hints were written down before the rules, and against others written after them.
import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { askHints } from '../../../../src/core/language/ask-hints/ask-hints';
import { hintLine } from '../../../../src/core/language/ask-hints/hint-words';
import type { TextLanguage } from '../../../../src/core/language/reading/reading';

interface Case {
  readonly language: TextLanguage;
  readonly open: string;
  readonly ask: string;
}

const casesIn = (file: string): readonly Case[] =>
  readFileSync(join(__dirname, file), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [language, open = '', ask = ''] = line.split('\t');
      return { language: language as TextLanguage, open, ask };
    });

const saidOf = (ask: string): string => askHints(ask, 'en').open.join(' ');

/** The asks whose hints are not those that stand in the file, each with what was said. */
const wrongIn = (file: string): readonly string[] =>
  casesIn(file)
    .filter(({ ask, open }) => saidOf(ask) !== open)
    .map(({ ask, open }) => `${ask} wants [${open}], got [${saidOf(ask)}]`);

test('of ninety asks written before the rules, few get other hints than a reader would give', () => {
  expect(casesIn('hint-asks.tsv')).toHaveLength(90);
  expect(wrongIn('hint-asks.tsv')).toHaveLength(1);
});

test('of asks that were written after the rules', () => {
  expect(wrongIn('hint-asks-later.tsv')).toEqual([]);
});

test('the hints are in the language of the ask', () => {
  const other = casesIn('hint-asks.tsv').filter(
    ({ ask, language }) => askHints(ask, 'en').language !== language,
  );
  expect(other.map(({ ask }) => ask)).toEqual(['Abolir la peine de mort.']);
});

test('who acts may stand in a field of its own, and what is just begun gets no hint', () => {
  expect(askHints('Abolish the death penalty by 2027.', 'en').open).toEqual(['who']);
  expect(askHints('Abolish the death penalty by 2027.', 'en', true).open).toEqual([]);
  expect(askHints('Abolish the', 'en').open).toEqual([]);
  expect(askHints('', 'en').open).toEqual([]);
});

test('says nothing of an ask where the usual language is one that is only shown', () => {
  const ask = 'Improve the situation of children in the country';
  expect(hintLine(ask, 'en')).not.toBe('');
  expect(hintLine(ask, 'pt' as 'en')).toBe('');
});
