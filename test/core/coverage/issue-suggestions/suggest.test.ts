// Which of the coalition's issues a text is about.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { HEADINGS } from '../../../../src/core/coverage/issue-suggestions/evidence';
import {
  createIssueFinder,
  type FindableIssue,
} from '../../../../src/core/coverage/issue-suggestions/suggest';
import { concepts } from '../../../../src/core/language/reading/concepts';
import { ISSUE_SEEDS } from '../../../../src/core/base/vocabulary/issues';
import { ASKS } from '../../language/reading/fixture';

const ISSUES: FindableIssue[] = ISSUE_SEEDS.map((seed) => ({ id: seed.uprInfoIssue, ...seed }));
const finder = createIssueFinder(ISSUES);
const suggestIssues = (text: string, issues: readonly FindableIssue[]) =>
  createIssueFinder(issues).suggest(text);
const suggested = (text: string): string[] => finder.suggest(text).map(({ issue }) => issue);

describe('issues for a text', () => {
  it.each([
    ['Abolish the death penalty.', ['Death penalty']],
    [
      'Ratify CEDAW and the Convention on the Rights of the Child.',
      ['International instruments', "Women's rights", 'Rights of the Child'],
    ],
    ['Conclude the ratification of human rights treaties.', ['International instruments']],
    ['Stop evictions and build homes for people who are homeless.', ['Right to housing']],
    ['Replace lead pipes so that drinking water is safe.', ['Right to water']],
    ['Poner fin a la detención de solicitantes de asilo.', ['Asylum-seekers - refugees', 'Detention']],
    ['Interdire la surveillance de masse.', ['Privacy']],
    ['Let journalists work without fear.', ['Freedom of the press']],
    ['Count votes in the open so that people trust elections.', ['Elections']],
    ['Protect the promotion of human rights.', ['General']],
  ])('%s', (text, expected) => {
    expect(suggested(text)).toEqual(expect.arrayContaining(expected));
  });

  it('are none where nothing is said about any', () => {
    expect(suggested('We thank the secretariat for lunch.')).toEqual([]);
  });

  it.each([
    ['Recognize unions between persons of the same sex.', ['Sexual Orientation and Gender Identity']],
    ['Establish an inter-ministerial working group.', []],
    ['Start an outreach campaign for drivers.', []],
    ['Continue to pay attention to this issue.', []],
    ['Accorder de l’attention à ce thème.', []],
    ['Create an enabling environment for civil society.', ['Civil society']],
    ['Convene a meeting and send the annex.', []],
    ['Fight violence in all its manifestations.', []],
    ['Promover el deporte y sus actividades.', []],
    ['Passer en revue les activités.', []],
  ])('are none of a word that alone says little: %s', (text, expected) => {
    expect(suggested(text)).toEqual(expected);
  });

  it.each([
    ['Workers cannot form unions.', 'Labour'],
    ['The police executed prisoners; stop every execution.', 'Death penalty'],
    ['Cooperate with the Working Group on Enforced Disappearances.', 'Special procedures'],
  ])('are told where such a word is not alone, or clear: %s', (text, issue) => {
    expect(suggested(text)).toContain(issue);
  });

  it('leave a doubt where a word often means something else', () => {
    const [first] = finder.suggest('Protect the environment.');
    expect(first).toMatchObject({ issue: 'Environment', score: 0.6 });
  });

  it('come in the order of the text where it says them alike', () => {
    expect(suggested('Torture and corruption.')).toEqual(['Torture and other CID treatment', 'Corruption']);
    expect(suggested('Corruption and torture.')).toEqual(['Corruption', 'Torture and other CID treatment']);
  });

  it.each(ASKS.map(([, en, es, fr]) => ({ en, es, fr })))(
    'overlap across languages: $en',
    ({ en, es, fr }) => {
      const [english, spanish, french] = [suggested(en), suggested(es), suggested(fr)];
      expect(english.filter((issue) => spanish.includes(issue) && french.includes(issue))).not.toEqual([]);
    },
  );

  it.each(ISSUE_SEEDS.filter(({ uprInfoIssue }) => !['General', 'Other'].includes(uprInfoIssue)))(
    '$uprInfoIssue is found by the names and words that a workbook begins with',
    ({ name, nameEs, nameFr, synonyms, uprInfoIssue }) => {
      const hits = [name, nameEs, nameFr, ...synonyms].filter((words) =>
        suggested(words).includes(uprInfoIssue),
      );
      expect(hits.length).toBeGreaterThanOrEqual(3);
    },
  );
});

describe('a suggestion', () => {
  it('shows the words that led to it', () => {
    const text = 'No more solitary confinement, says the prison chaplain.';
    const [first] = finder.suggest(text);
    expect(first?.issue).toBe('Detention');
    expect(first?.words.map((stretch) => stretch.text)).toEqual(['solitary confinement', 'prison']);
    for (const { start, end, text: words } of first?.words ?? []) expect(text.slice(start, end)).toBe(words);
  });

  it('says more certainly what is said in more ways', () => {
    const [once] = finder.suggest('About torture.');
    const [twice] = finder.suggest('About torture and ill-treatment.');
    expect(twice?.score).toBeGreaterThan(once?.score ?? 1);
  });

  it('is cut to the number wanted, best first', () => {
    const text = 'Torture and ill-treatment in prisons, by police, of journalists.';
    expect(finder.suggest(text, { limit: 2 })).toEqual(finder.suggest(text).slice(0, 2));
  });

  it('lies between 0 and 1 and quotes the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...ASKS.flat().filter((one) => typeof one === 'string')), { maxLength: 4 }),
        (texts) => {
          const text = texts.join('\n');
          for (const { score, words } of finder.suggest(text, { from: 0 })) {
            expect(score).toBeGreaterThan(0);
            expect(score).toBeLessThanOrEqual(1);
            for (const { start, end, text: quoted } of words) expect(text.slice(start, end)).toBe(quoted);
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('a coalition’s own words', () => {
  const own: FindableIssue = { id: 'ISS-1', name: 'Levees', synonyms: ['flood walls', 'diques', 'police'] };

  it.each([
    ['The levee broke twice.', ['levee']],
    ['Raise every flood wall.', ['flood wall']],
    ['Reparar los diques ya.', ['diques']],
    ['Train the police.', ['police']],
  ])('are found at once: %s', (text, words) => {
    const found = suggestIssues(text, [own]);
    expect(found.map(({ issue }) => issue)).toEqual(['ISS-1']);
    expect(found[0]?.words.map((stretch) => stretch.text)).toEqual(words);
  });

  it.each(['Right', 'Work', 'Government'])('carry nothing alone where everybody uses them: %s', (name) => {
    expect(suggestIssues(`Continue the work of the government on the right.`, [{ ...own, name }])).toEqual(
      [],
    );
  });

  it('count besides the words that the workbook began with', () => {
    const issues = ISSUES.map((issue) =>
      issue.id === 'Right to housing' ? { ...issue, synonyms: [...issue.synonyms, 'trailer parks'] } : issue,
    );
    expect(suggestIssues('Save our trailer parks.', issues).map(({ issue }) => issue)).toEqual([
      'Right to housing',
    ]);
    expect(suggestIssues('Save our trailer parks.', ISSUES)).toEqual([]);
  });

  it('may be empty', () => {
    expect(suggestIssues('The levee broke.', [{ id: 'ISS-2', name: '', synonyms: [' '] }])).toEqual([]);
  });
});

describe('what is known of the headings', () => {
  const headings = [...HEADINGS.values()];
  const names = ISSUE_SEEDS.map(({ uprInfoIssue }) => uprInfoIssue);

  it('is known of each, in terms of concepts and headings that exist', () => {
    const keys = new Set(concepts().map(({ key }) => key));
    expect(headings.map(({ name }) => name)).toEqual(names);
    expect(headings.flatMap(({ evidence }) => [...evidence.keys()]).filter((key) => !keys.has(key))).toEqual(
      [],
    );
    expect(headings.flatMap(({ yieldsTo }) => yieldsTo).filter((name) => !names.includes(name))).toEqual([]);
  });

  it('is all that the table has in its columns', () => {
    expect(new Set(headings.map(({ part }) => part))).toEqual(new Set(['', 'group', 'right', 'stands in']));
  });
});

describe('an issue that yields', () => {
  it.each([
    [
      'a covenant to the right that is meant',
      'End torture in prisons, as the ICCPR says.',
      'CP rights - general',
    ],
    ['a plan to what it is for', 'Adopt a national action plan for women.', 'National plan of action'],
    ['work to the people who are kept from it', 'Open jobs to women.', 'Labour'],
    ['a stand-in to any other', 'End discrimination by judges.', 'Other'],
  ])('%s', (_, text, heading) => {
    expect(suggested(text)).not.toContain(heading);
    expect(suggested(text)).not.toEqual([]);
  });

  it.each([
    ['Apply the ICCPR.', 'CP rights - general'],
    ['Adopt a national action plan.', 'National plan of action'],
    ['Open jobs to all.', 'Labour'],
    ['End discrimination.', 'Other'],
  ])('is suggested where it stands alone: %s', (text, heading) => {
    expect(suggested(text)).toContain(heading);
  });
});
