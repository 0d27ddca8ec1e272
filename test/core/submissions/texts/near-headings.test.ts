// Headings that are nearly the name of an issue or section: taken where that is plain, else suggested; always told.
import { describe, expect, it } from '@jest/globals';
import { submissionDocument } from '../../../../src/core/submissions/documents/submission-document';
import { render } from '../../../../src/core/base/messages/text';
import type { Edit } from '../../../../src/core/workbook/records/edits';
import { takeInText, type TakeInTextInput } from '../../../../src/core/submissions/texts/plan-take-in';
import { bookOf, coalition, contextOf, type Wanted } from '../documents/fixture';

const ISSUES = [
  {
    id: 'ISS-HOUS',
    name: 'Right to adequate housing',
    nameEs: 'Derecho a una vivienda adecuada',
    nameFr: 'Droit à un logement convenable',
    synonyms: ['homelessness', 'rents'],
  },
  {
    id: 'ISS-EVIC',
    name: 'Evictions',
    nameEs: 'Desalojos',
    nameFr: 'Expulsions',
    synonyms: ['rents', 'Räumung'],
  },
  { id: 'ISS-WATR', name: 'Women’s access to water', nameEs: 'Agua', nameFr: 'Eau', synonyms: ['wells'] },
  { id: 'ISS-EDUC', name: 'Education', nameEs: 'Educación', nameFr: 'Éducation' },
];
const SUB = 'SUB-JNT1';
const book = bookOf({ ...coalition, ISS: ISSUES });
const SENTENCE = 'Two families were put out in May and slept in the market hall.';

function takeIn(text: string, more: Partial<TakeInTextInput> = {}, wanted: Wanted = {}) {
  const plan = takeInText.plan(book, { submission: SUB, text, ...more }, contextOf(wanted));
  if (!plan.ok) throw new Error(render(plan.problem, 'en'));
  return plan.value;
}
const under = (heading: string) => `Introduction\nWe asked.\n${heading}\n${SENTENCE}`;
const storedIn = (edits: readonly Edit[]): string =>
  edits
    .flatMap((edit) => ('values' in edit && edit.sheet === 'TXT' ? [String(edit.values['text'])] : []))
    .join('\n');
/** Where the sentence goes. */
const placeOf = (text: string, more: Partial<TakeInTextInput> = {}) => {
  const [longest] = [...takeIn(text, more).result.parts].sort((x, y) => y.words - x.words);
  return longest?.issue || longest?.section;
};

describe('a heading that is plainly meant', () => {
  it.each([
    ['other case', 'RIGHT TO ADEQUATE HOUSING'],
    ['without an article', 'The right to adequate housing'],
    ['a number and a colon', 'II. Right to adequate housing:'],
    ['signs around it', '**Right to adequate housing**'],
    ['quotation marks', '“Right to adequate housing”'],
    ['hyphens', 'Right-to-adequate-housing'],
    ['Spanish', 'Derecho a una vivienda adecuada'],
    ['Spanish without accents or article', 'Derecho a vivienda adecuada'],
    ['French, other signs', 'Droit a un logement convenable'],
    ['a synonym', 'Homelessness'],
  ])('with %s opens its part', (_, heading) => {
    expect(placeOf(under(heading))).toBe('Right to adequate housing');
  });

  it.each([
    ['a section', 'Follow up to the previous review', 'Follow-up to the previous review'],
    ['a section in French', 'Recommandations', 'Recommendations'],
  ])('of %s does so too', (_, heading, section) => {
    expect(placeOf(under(heading))).toBe(section);
  });

  it('is told with what it was taken for, but not where only the case of letters differs', () => {
    const told = (heading: string) =>
      takeIn(under(heading)).result.assumed.map(({ line, name }) => `${line} → ${name}`);
    expect(told('Homelessness')).toEqual(['Homelessness → Right to adequate housing']);
    expect(told('Derecho a una vivienda adecuada')).toEqual([
      'Derecho a una vivienda adecuada → Right to adequate housing',
    ]);
    expect(told('2. RIGHT TO ADEQUATE HOUSING:')).toEqual([]);
    expect(told('Right to adequate housing')).toEqual([]);
  });

  it('is kept as the document writes it, so that building understands it', () => {
    const { edits } = takeIn(under('Homelessness'));
    const text = storedIn(edits);
    expect(text).toBe(under('Right to adequate housing'));
    const document = submissionDocument(book, SUB, contextOf(), text);
    const blocks = document.ok ? document.value.sections.flatMap((section) => section.blocks) : [];
    const at = blocks.findIndex(({ text: words }) => words === 'Right to adequate housing');
    expect(blocks[at + 1]?.text).toBe(SENTENCE);
  });

  it('is nothing new when the same file is taken in again', () => {
    const stored = storedIn(takeIn(under('Homelessness')).edits);
    const again = bookOf({
      ...coalition,
      ISS: ISSUES,
      TXT: [{ id: 'TXT-1', submission: SUB, part: 1, text: stored }],
    });
    const plan = takeInText.plan(again, { submission: SUB, text: under('Homelessness') }, contextOf());
    expect(plan.ok && plan.value.result.isSame).toBe(true);
  });

  it('is left a paragraph when its reader says so, and then suggested', () => {
    const said = { headings: [{ line: 'Homelessness', is: '' }] };
    expect(placeOf(under('Homelessness'), said)).toBe('Introduction');
    const { assumed, unknownHeadings } = takeIn(under('Homelessness'), said).result;
    expect(assumed).toEqual([]);
    expect(unknownHeadings).toMatchObject([{ line: 'Homelessness', suggestions: [{ id: 'ISS-HOUS' }] }]);
  });
});

describe('a heading that may be meant', () => {
  const unknown = (text: string) =>
    takeIn(text).result.unknownHeadings.map(({ line, suggestions }) => [
      line,
      ...suggestions.map(({ name }) => name),
    ]);

  it.each([
    ['a letter too few', 'Evictons', ['Evictions']],
    ['two letters changed places', 'Evicitons', ['Evictions']],
    ['a letter too many', 'Right to adequatte housing', ['Right to adequate housing']],
    ['a typo in another language', 'Desalojoz', ['Evictions']],
    ['a typo in a synonym', 'Homelesness', ['Right to adequate housing']],
    ['a word that two issues have', 'Rents', ['Right to adequate housing', 'Evictions']],
    ['a synonym of an issue that the submission does not have', 'Wells', ['Women’s access to water']],
    ['nearly the name of such an issue', 'The women’s access to water', ['Women’s access to water']],
    ['a typo in a section', 'Recomendations', ['Recommendations']],
    ['a bullet before it', '- Homelessness', ['Right to adequate housing']],
    ['most of its words', 'Clean water for women', ['Women’s access to water']],
  ])('with %s is only suggested', (_, heading, names) => {
    expect(unknown(under(heading))).toEqual([[heading, ...names]]);
    expect(placeOf(under(heading))).toBe('Introduction');
    expect(takeIn(under(heading)).result.assumed).toEqual([]);
  });

  it.each([
    ['another word', 'Evidence'],
    ['a short word that is near', 'Aqua'],
    ['more than the name', 'Evictions by night'],
  ])('is none with %s', (_, heading) => {
    expect(unknown(under(heading))).toEqual([[heading]]);
  });

  it('may be what the one issue that no heading names was called before', () => {
    const paragraph = 'Nobody had a lease, and nobody had asked for one.';
    const cover = ['Universal Periodic Review', 'Freedonia', 'Introduction', 'We asked.'];
    const text = (...more: string[]) =>
      [...cover, 'Evictions', paragraph, 'Homes', paragraph, ...more].join('\n');
    expect(unknown(text())).toEqual([['Homes', 'Right to adequate housing']]);
    expect(unknown(text().replace('Homes', '## Homes'))).toEqual([['Homes', 'Right to adequate housing']]);
    // A text that was not built here never had a former name.
    expect(unknown(['Evictions', paragraph, 'Homes', paragraph].join('\n'))).toEqual([['Homes']]);
    // Of two lines it is not plain which one.
    expect(unknown(text('Streets', paragraph))).toEqual([['Homes'], ['Streets']]);
    expect(unknown(text('Right to adequate housing', paragraph))).toEqual([['Homes']]);
  });

  it('is taken when its reader says which one it is', () => {
    const said = {
      headings: [
        { line: 'Evictons', is: 'ISS-EVIC' },
        { line: 'Not there', is: 'ISS-HOUS' },
      ],
    };
    expect(placeOf(under('Evictons'), said)).toBe('Evictions');
    expect(takeIn(under('Evictons'), said).result).toMatchObject({
      assumed: [{ line: 'Evictons', name: 'Evictions' }],
      unknownHeadings: [],
    });
    expect(
      placeOf(under('Recomendations'), { headings: [{ line: 'Recomendations', is: 'recommendations' }] }),
    ).toBe('Recommendations');
  });

  it('is not taken for an issue that is gone', () => {
    expect(placeOf(under('Evictons'), { headings: [{ line: 'Evictons', is: 'ISS-GONE' }] })).toBe(
      'Introduction',
    );
  });
});

describe('a line that only looks like one', () => {
  it('stays in its part: a word of its own issue', () => {
    const text = `Right to adequate housing\n${SENTENCE}\nHomelessness\nIt grew in every town that we know of.`;
    const { parts, assumed } = takeIn(text).result;
    expect(assumed).toEqual([]);
    expect(parts.map(({ issue }) => issue)).toEqual(['Right to adequate housing']);
    expect(storedIn(takeIn(text).edits)).toBe(text);
  });

  it.each([
    ['a synonym at the end of a list', 'Evictions\nWe saw:\nHomelessness\nHunger\nNo school.'],
    ['a synonym that ends a sentence', `Evictions\n${SENTENCE}\nHomelessness.\n${SENTENCE}`],
    ['a synonym at the end', `Evictions\n${SENTENCE}\nHomelessness`],
    ['the title on the cover', `Homelessness\n${SENTENCE}`],
  ])('stays: %s', (name, text) => {
    const titled = bookOf({
      ...coalition,
      ISS: ISSUES,
      ...(name.startsWith('the title') && { SUB: [{ ...coalition.SUB[0], id: SUB, title: 'Homelessness' }] }),
    });
    const plan = takeInText.plan(titled, { submission: SUB, text }, contextOf());
    expect(plan.ok && plan.value.result.assumed).toEqual([]);
  });
});
