// Issues suggested for a text, as a person is asked whether they fit.
import { describe, expect, it } from '@jest/globals';
import { suggestIssues } from '../../../../src/core/coverage/issue-suggestions/plan-suggest';
import type { Language } from '../../../../src/core/base/messages/text';
import { ISSUE_SEEDS } from '../../../../src/core/base/vocabulary/issues';
import { bookOf, contextOf } from '../../../support/book';

const book = bookOf({
  ISS: [
    ...ISSUE_SEEDS.map((seed, at) => ({ id: `ISS-${at}`, ...seed, synonyms: [...seed.synonyms] })),
    { id: 'ISS-OWN', name: 'Dam below the lake', nameFr: 'Barrage', synonyms: ['Harrow dam'] },
  ],
});

function suggested(text: string, language: Language = 'en', limit?: number) {
  const outcome = suggestIssues.plan(book, { text, ...(limit && { limit }) }, contextOf({ language }));
  if (!outcome.ok) throw new Error('It was refused.');
  return outcome.value.result.issues;
}
const namesOf = (...args: Parameters<typeof suggested>) => suggested(...args).map(({ name }) => name);

const JAILS = 'People wait in prisons for years. The prisons are full, and the death penalty is still law.';

describe('issues for a text', () => {
  it('are for members, and change nothing', () => {
    expect([suggestIssues.audience, suggestIssues.pace]).toEqual(['member', 'query']);
  });

  it('come with the words that led to them, each once', () => {
    const found = suggested(JAILS);
    const words = Object.fromEntries(found.map((one) => [one.name, one.words]));
    expect(words['Detention']?.map((word) => word.toLowerCase())).toEqual(['prisons']);
    expect(words['Death penalty']).toEqual(['death penalty']);
  });

  it.each([
    ['es', 'Pena de muerte'],
    ['fr', 'Peine de mort'],
  ] as const)('are named in the reader’s language (%s)', (language, name) => {
    expect(namesOf(JAILS, language)).toContain(name);
  });

  it('are found by a word that the coalition added', () => {
    expect(namesOf('The Harrow dam leaks.')).toContain('Dam below the lake');
  });

  it.each([
    ['an empty text', ''],
    ['a word that says nothing', 'lunch'],
    ['signs', '=== ⚖ ---'],
    ['another script', 'حقوق'],
  ])('are none for %s', (_, text) => {
    expect(suggested(text)).toEqual([]);
  });

  it('are as many as wanted', () => {
    expect(suggested(JAILS, 'en', 1)).toHaveLength(1);
  });
});
