// Issues of texts that tell what happened in everyday words, and of long texts.
import { describe, expect, it } from '@jest/globals';
import { createNearFinder, surest } from '../../../../src/core/coverage/issue-suggestions/nearest';
import type { FindableIssue } from '../../../../src/core/coverage/issue-suggestions/suggest';
import { readMeaningTable } from '../../../../src/core/language/meaning/table';
import { ISSUE_SEEDS } from '../../../../src/core/base/vocabulary/issues';
import { pageOfBuild } from '../../../support/page-of-build';

const ISSUES: FindableIssue[] = ISSUE_SEEDS.map((seed) => ({ id: seed.uprInfoIssue, ...seed }));
const table = readMeaningTable(pageOfBuild('meaning').trimEnd());
const near = createNearFinder(ISSUES, table);
const withoutTable = createNearFinder(ISSUES);
const namesOf = (text: string, limit = 3): string[] => near(text, limit).map(({ issue }) => issue);

const TENANTS =
  'The owner changed the locks, bulldozed the cottage and put the beds of the family on the pavement.';

describe('a text that names no issue', () => {
  it.each([
    [TENANTS, 'Right to housing'],
    ['Nobody came when the pipes burst, and what flows from the tap is brown.', 'Right to water'],
    ['The lockup has forty men to a cell, and the warden laughs.', 'Detention'],
    ['El patrón no paga las horas y despide a quien protesta.', 'Labour'],
    ['Le patron ne paie pas les heures et renvoie celui qui se plaint.', 'Labour'],
    ['Le bureau de vote a fermé à midi et les bulletins ont disparu.', 'Elections'],
  ])('%s', (text, issue) => {
    expect(namesOf(text)).toContain(issue);
  });

  it('is told as weak, with words that stand in the text', () => {
    const found = near(TENANTS, 3).find(({ issue }) => issue === 'Right to housing');
    expect(found?.isWeak).toBe(true);
    expect(found?.words.length).toBeGreaterThan(0);
    for (const word of found?.words ?? []) expect(TENANTS).toContain(word);
  });

  it('says nothing without a table of meaning', () => {
    expect(withoutTable(TENANTS, 3)).toEqual([]);
  });

  it('says nothing of what has nothing to do with rights', () => {
    expect(near('', 3)).toEqual([]);
    expect(near('42', 3)).toEqual([]);
  });

  it.each([
    'Translation of the document into French',
    'Liste des participants, salle verte',
    'Plastic cups for the reception of guests',
  ])('says nothing on one word that is only near: %s', (text) => {
    expect(near(text, 5)).toEqual([]);
  });

  it.each(['Minutes of our talk with Justice', 'Nueva versión con las notas de Paz'])(
    'is a guess where its only word may be a name: %s',
    (text) => {
      expect(near(text, 5).filter(({ isWeak }) => !isWeak)).toEqual([]);
    },
  );

  it('is none where a title has capitals throughout', () => {
    expect(near('Attacks on Journalists', 1)[0]).toMatchObject({
      issue: 'Freedom of the press',
      isWeak: false,
    });
  });

  it('never stands in for other issues', () => {
    const all = [TENANTS, 'Our uncle is eighty and sits alone.'].flatMap((text) => namesOf(text, 20));
    expect(all).not.toContain('Other');
    expect(all).not.toContain('General');
  });
});

describe('a text that names its issues', () => {
  const NAMED = 'End torture in prisons.';

  it('has these first and not weak, with or without a table', () => {
    const strong = near(NAMED, 20).filter(({ isWeak }) => !isWeak);
    expect(new Set(strong.map(({ issue }) => issue))).toEqual(
      new Set(withoutTable(NAMED, 20).map(({ issue }) => issue)),
    );
    expect(near(NAMED, 1)[0]?.isWeak).toBe(false);
  });

  it('has weak ones only up to three in all', () => {
    expect(near(NAMED, 20).length).toBeLessThanOrEqual(3);
    expect(
      near('Torture, elections, prisons, refugees, housing and journalists.', 20).length,
    ).toBeGreaterThan(3);
  });
});

describe('a long text', () => {
  const WATER =
    'In the village the drinking water is brown and nobody mends the pipes that bring it from the hill. ';
  const ASIDE =
    'The man who told us so was a journalist until the year in which the paper closed its office. ';

  it('is about what it keeps coming back to, not about an aside', () => {
    const found = withoutTable(`${WATER.repeat(20)}${ASIDE}`, 5).map(({ issue }) => issue);
    expect(found).toContain('Right to water');
    expect(found).not.toContain('Freedom of the press');
    expect(withoutTable(ASIDE, 5).map(({ issue }) => issue)).toContain('Freedom of the press');
  });

  it('tells each word once', () => {
    const [first] = withoutTable(WATER.repeat(20), 1);
    expect(new Set(first?.words).size).toBe(first?.words.length);
  });
});

describe('issues of a coalition’s own', () => {
  it('are found by the meaning of their names', () => {
    const own = createNearFinder(
      [{ id: 'ISS-1', name: 'Fishing and boats', synonyms: [] }, ...ISSUES],
      table,
    );
    const found = own('The fishermen lost their vessels to the company.', 3).find(
      ({ issue }) => issue === 'ISS-1',
    );
    expect(found?.isWeak).toBe(true);
  });

  it('may have no words at all', () => {
    const empty = createNearFinder([{ id: 'ISS-2', name: '', synonyms: [] }], table);
    expect(empty(TENANTS, 3)).toEqual([]);
  });
});

describe('the surest', () => {
  const one = { issue: 'a', score: 0, words: ['x'] };

  it('is what the words say', () => {
    const strong = { ...one, stand: 0, isWeak: false };
    expect(surest([strong, { ...one, stand: 9, isWeak: true }])).toEqual([strong]);
  });

  it('is else the first that stands far out in meaning', () => {
    const far = { ...one, stand: 3, isWeak: true };
    expect(surest([far, far])).toEqual([far]);
    expect(surest([{ ...far, stand: 1 }])).toEqual([]);
    expect(surest([])).toEqual([]);
  });
});
