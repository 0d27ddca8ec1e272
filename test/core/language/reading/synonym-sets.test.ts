// Words that asks use for one another, and only asks.
import { describe, expect, it } from '@jest/globals';
import { LEXICON } from '../../../../src/core/words/lists/lexicon';
import type { TextLanguage } from '../../../../src/core/language/reading/reading';
import { keysOf, reader } from './fixture';

function familiesOf(ask: string, language: TextLanguage = 'en'): string[] {
  const found: string[] = [];
  reader.families(reader.read(ask, language), (dimension) => {
    found.push(reader.dimension(dimension).key);
  });
  return found;
}

const common = (one: string[], other: string[]): string[] => one.filter((key) => other.includes(key));

const lines = LEXICON.families.trim().split('\n');

describe('families of words', () => {
  it('have each word of one language once', () => {
    for (const line of lines)
      for (const list of line.replace(/^[^|]*: /, '').split('|')) {
        const words = list.replace('~', '').split(' ').filter(Boolean);
        expect(words).toEqual([...new Set(words)]);
      }
  });

  it('have names that differ', () => {
    const begins = lines.map(
      (line) => /^~?([^|]*): /.exec(line)?.[1] ?? line.replace('~', '').split(/[ |]/)[0],
    );
    expect(begins.filter((name, i) => begins.indexOf(name) !== i)).toEqual([]);
    expect(begins.length).toBeGreaterThan(200);
  });

  it('are told where nothing but them is the same', () => {
    expect(common(familiesOf('Free the convicts'), familiesOf('Visit everyone behind bars'))).toEqual([
      'detention',
    ]);
  });

  it('meet in three languages', () => {
    const [en, es, fr] = [
      familiesOf('schools for fishermen'),
      familiesOf('escuelas para la pesca', 'es'),
      familiesOf('écoles pour la pêche', 'fr'),
    ];
    expect(common(en, common(es, fr))).toEqual(expect.arrayContaining(['education', 'fishing']));
  });

  it('are found by phrases across small words', () => {
    expect(familiesOf('Make known who was shot')).toContain('publish');
    expect(familiesOf('It is known')).not.toContain('publish');
  });

  it('have the wordings of the concept that they widen', () => {
    expect(familiesOf('Stop bribes')).toEqual(expect.arrayContaining(familiesOf('Stop embezzlement')));
    expect(familiesOf('embezzlement')).toContain('corruption');
  });

  it('are no part of what a text is about', () => {
    const reading = reader.read('The convicts were shot and the widows wait.', 'en');
    expect(keysOf(reading, ['family', 'means'])).toEqual([]);
  });
});
