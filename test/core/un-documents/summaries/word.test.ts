// A summary as a Word file: notes of Word itself, paragraphs that Word numbers, a list with tabs in a note.
import { describe, expect, it } from '@jest/globals';
import { documentTools } from '../../../../scripts/upr/overlaps/read-file';
import { parseSummary } from '../../../../src/core/un-documents/summaries/parse-summary';
import { createCountryResolver } from '../../../../src/core/language/country-names/resolver';
import { render } from '../../../../src/core/base/messages/text';
import { readDocument } from '../../../../src/core/base/office-files/read-document';
import { escaped, paragraph, wordFile } from '../../../support/word-file';

const LIST = `The stakeholders listed below have contributed information for this summary:
Individual submissions:
OT\tOwl Trust, Atlanta (United States of America);
Joint submissions:
JS4\tJoint submission 4 submitted by: Fishers of the Delta, Bergen (Norway); River Watch;`;
const NOTES = ['A/HRC/44/7.', LIST, 'JS4, paras. 1–3. See also OT, p. 2.', 'Ibid., para. 9.', 'OT, p. 3.'];

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
/** A paragraph in which `{3}` is the mark of note 3. */
const marked = (text: string, style = ''): string => {
  const runs = text.split(/(\{\d+\})/).map((part) => {
    const note = /^\{(\d+)\}$/.exec(part)?.[1];
    return note === undefined ? run(part) : `<w:r><w:footnoteReference w:id="${note}"/></w:r>`;
  });
  return `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${runs.join('')}</w:p>`;
};

const body = (number: (at: number) => string): string =>
  [
    paragraph('A/HRC/WG.6/57/NOR/3'),
    paragraph('Summary of stakeholders’ submissions on Norway'),
    marked(
      `${number(1)}It takes the outcome of the previous review{1} into account and sums up two submissions{2} for the review.`,
    ),
    paragraph('Right to water', 'H23G'),
    marked(
      `${number(2)}Two submissions noted that wells had been poisoned in 2019.{3} They asked for tests of all wells.{4}`,
    ),
    marked(
      `${number(3)}Owl Trust recommended that the country count the owls that live along all its rivers.{5}`,
    ),
  ].join('');

const read = (bytes: Uint8Array, marksNotes = true) => {
  const found = readDocument(bytes, { ...documentTools, ...(marksNotes && { wordAs: 'numbered' }) });
  if (!found.ok) throw new Error(render(found.problem, 'en'));
  return found.value.text;
};
const cited = (text: string) => {
  const found = parseSummary(text, createCountryResolver());
  if (!found.ok) throw new Error(render(found.problem, 'en'));
  const { paragraphs, isNumberedByOrder, notes } = found.value;
  return [
    Object.fromEntries(paragraphs.map(({ number, codes }) => [number, codes.join(' ')])),
    isNumberedByOrder,
    notes,
  ];
};

describe('the notes of a Word file', () => {
  it('stand with raised numbers in the text and at its end, when they are wanted', () => {
    const text = read(wordFile(marked('One.{2} Two.{1}'), ['first', 'second']));
    expect(text).toBe('One.¹ Two.²\n\n¹ second\n² first');
  });

  it('have no numbers otherwise', () => {
    expect(read(wordFile(marked('One.{1}'), ['first']), false)).toBe('One.\n\nfirst');
  });

  it('keep small raised digits that a program typed, and leave out marks with a sign of their own', () => {
    const typed =
      '<w:p><w:r><w:t>One.</w:t></w:r><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>12</w:t></w:r><w:r><w:t> 34</w:t></w:r></w:p>';
    const own =
      '<w:p><w:r><w:t>Two</w:t></w:r><w:r><w:footnoteReference w:id="1" w:customMarkFollows="1"/><w:t>*</w:t></w:r></w:p>';
    expect(read(wordFile(typed + own, ['Not edited.']))).toBe('One.¹² 34\nTwo*');
  });
});

describe('a summary as a Word file', () => {
  const wanted = { 1: '', 2: 'JS4 OT', 3: 'OT' };

  it('is read with the numbers that were typed', () => {
    expect(
      cited(
        read(
          wordFile(
            body((at) => `${at}.\t`),
            NOTES,
          ),
        ),
      ),
    ).toEqual([wanted, false, 5]);
  });

  it('is read where Word numbers the paragraphs, which are then counted', () => {
    expect(
      cited(
        read(
          wordFile(
            body(() => ''),
            NOTES,
          ),
        ),
      ),
    ).toEqual([wanted, true, 5]);
  });
});
