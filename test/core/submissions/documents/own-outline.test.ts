// A text with an outline of its own: nothing of it moves, nothing is inserted, and what was built comes back the same.
import { describe, expect, it } from '@jest/globals';
import { previewLines } from '../../../../src/core/submissions/documents/preview';
import { submissionDocument } from '../../../../src/core/submissions/documents/submission-document';
import { inSentenceCase } from '../../../../src/core/submissions/documents/own-outline';
import { takeInText, type TakeInTextInput } from '../../../../src/core/submissions/texts/plan-take-in';
import { bookOf, coalition, contextOf, written } from './fixture';

const TEXT = `# Who we are
We are five groups.
# Homes in the towns
## Rents
### Flats
Rents rose by a third.
> Table 1. Rents
We ask the State to:
- Extend the period of notice to ninety days.
# Contact
The address stands on the cover.`;

function linesOf(text: string, rows = {}): readonly string[] {
  const model = submissionDocument(bookOf({ ...written(text), ...rows }), 'SUB-JNT1', contextOf());
  if (!model.ok) throw new Error('not built');
  return previewLines(model.value)
    .filter(({ style }) => style !== 'cover' && style !== 'endnote')
    .map(({ number, text: words }) => `${number} ${words}`.trim());
}

function taken(text: string, more: Partial<TakeInTextInput> = {}) {
  const plan = takeInText.plan(bookOf(coalition), { submission: 'SUB-JNT1', text, ...more }, contextOf());
  if (!plan.ok) throw new Error('not taken in');
  const { result, edits } = plan.value;
  const stored = edits.flatMap((edit) =>
    'values' in edit && edit.sheet === 'TXT' ? [(edit.values as { text: string }).text] : [],
  );
  return { result, stored: stored.join('') };
}

describe('the document', () => {
  it('has the headings of the text in their order, with the UN’s numbers', () => {
    expect(linesOf(TEXT, { ASK: [] })).toEqual([
      'I. Who we are',
      '1. We are five groups.',
      'II. Homes in the towns',
      'A. Rents',
      '1. Flats',
      '2. Rents rose by a third.',
      'Table 1. Rents',
      '3. We ask the State to:',
      '(a) Extend the period of notice to ninety days.',
      'III. Contact',
      '4. The address stands on the cover.',
    ]);
  });

  it('lists what the sheet asks and the text does not, and leaves the asks of the text where they are', () => {
    const lines = linesOf(TEXT);
    expect(lines.filter((line) => line.includes('ninety days'))).toHaveLength(1);
    expect(lines.slice(11)).toEqual([
      'IV. Recommendations',
      '5. It is recommended that the Government of Freedonia:',
      '(a) Ratify the Optional Protocol;',
      '(b) Publish rents each year.',
      '6. Recommendations addressed to: Supreme Court',
      '(a) Train judges.',
    ]);
  });

  it('puts them under the text’s own heading for them, under whatever name', () => {
    const lines = linesOf(TEXT.replace('# Contact', '# What must change'));
    expect(lines.indexOf('III. What must change')).toBe(9);
    expect(lines.some((line) => line.endsWith('Recommendations'))).toBe(false);
  });

  it('counts no annex', () => {
    const model = submissionDocument(
      bookOf({ ...written(`${TEXT}\n# Annex: members\nFive groups.`), ASK: [] }),
      'SUB-JNT1',
      contextOf(),
    );
    expect(model.ok && model.value.sections.at(-1)?.heading).toBe('Contact');
    expect(model.ok && model.value.annex).toEqual({ heading: 'Annex: members', lines: ['Five groups.'] });
  });
});

describe('taking in', () => {
  it('keeps all of it, and says which sections it has under other names and which it lacks', () => {
    const { result, stored } = taken(TEXT);
    expect(stored).toBe(TEXT);
    expect(result.assumed).toEqual([{ line: 'Who we are', name: 'Introduction', mayBeParagraph: false }]);
    expect(result.lacking.map(({ id }) => id)).toEqual(['follow-up', 'recommendations']);
    expect(result.unknownHeadings).toEqual([]);
    expect(result.parts.map(({ section }) => section)).toEqual([
      'Who we are',
      'Homes in the towns',
      'Contact',
    ]);
  });

  it('adds a section that somebody wants, with what to write, and takes it out again unwritten', () => {
    const { stored, result } = taken(TEXT, { addSections: ['follow-up'] });
    expect(stored.split('\n').at(-2)).toBe('# Follow-up to the previous review');
    expect(result.lacking.map(({ id }) => id)).toEqual(['recommendations']);
    expect(taken(stored).stored).toBe(TEXT);
  });

  it('leaves the title to the cover, and says so', () => {
    const { stored, result } = taken(`% Homes for all\n${TEXT}`);
    expect(stored).toBe(TEXT);
    expect(result.warnings.join()).toContain('“Homes for all”, is not taken over');
  });

  it.each([
    [
      `${TEXT}\nWe recommend that the State extend the period of notice to ninety days.`,
      'The same ask stands twice',
    ],
    [TEXT.replace('Contact', 'Homes and '.repeat(40).trim()), 'A heading has 399 characters'],
    [TEXT.toUpperCase(), 'The whole text is in capitals'],
  ])('says what to look at', (text, words) => {
    expect(taken(text).result.warnings.join('\n')).toContain(words);
  });

  it('knows a document by the form of the workbook, whose sections are sorted as before', () => {
    const form =
      '# Introduction\nHello.\n# Promotion and protection of human rights on the ground\n## Housing\nRents rose.';
    expect(taken(form).stored).toBe(form.replace(/^#+ /gm, ''));
  });
});

it.each([
  ['CEDAW AND THE UNITED STATES', 'CEDAW and the United States'],
  ['HOUSING OF THE STATE', 'Housing of the State'],
  ['Homes', 'Homes'],
])('a heading in capitals is written small: %s', (heading, small) => {
  const names = ['United States', 'CEDAW'];
  expect(inSentenceCase(heading, `${heading}\nWe asked the State for homes.`, names)).toBe(small);
});
