// Summaries of stakeholders' submissions as people have them: out of a PDF, in three languages, cut, or something else.
import { describe, expect, it } from '@jest/globals';
import {
  parseSummary,
  type StakeholderSummary,
} from '../../../../src/core/un-documents/summaries/parse-summary';
import { createCountryResolver } from '../../../../src/core/language/country-names/resolver';
import { render } from '../../../../src/core/base/messages/text';
import { ENGLISH } from './english';
import { FRENCH, LISTS, SPANISH } from './other-languages';

const resolver = createCountryResolver();
const read = (text: string): StakeholderSummary => {
  const found = parseSummary(text, resolver);
  if (!found.ok) throw new Error(render(found.problem, 'en'));
  return found.value;
};
const refusal = (text: string): string => {
  const found = parseSummary(text, resolver);
  return found.ok ? '' : render(found.problem, 'en');
};
const cited = ({ paragraphs }: StakeholderSummary) =>
  Object.fromEntries(paragraphs.map(({ number, codes }) => [number, codes.join(' ')]));
const listed = ({ submitters }: StakeholderSummary) =>
  Object.fromEntries(submitters.map(({ code, names }) => [code, names.map(({ name }) => name)]));

describe('a summary out of a PDF', () => {
  const summary = read(ENGLISH);

  it('has its symbol, its country and all its notes', () => {
    expect(summary).toMatchObject({ symbol: 'A/HRC/WG.6/57/NOR/3', about: 'NOR', notes: 17 });
    expect([summary.missingNotes, summary.unplacedNotes, summary.unreadNotes]).toEqual([[], [], []]);
  });

  it('says which paragraph cites whom, by its notes', () => {
    expect(cited(summary)).toEqual({
      1: '',
      2: 'JS1 OT HN JS4 RAF CoRS',
      3: 'RAF JS9',
      4: 'JS1 OT',
      5: 'JS4 CoRS HN',
      6: 'HN',
      7: 'JS7 PRI',
      8: 'Delta Institute',
    });
  });

  it('has the words of paragraphs without the marks of notes, and numbers that are no marks', () => {
    const words = summary.paragraphs.map(({ text }) => text);
    expect(words[2]).toBe('RAF recommended a second visit by 15 experts in 2028.');
    expect(words[3]).toBe(
      'JS1 reported that the council on rivers had no budget. JS1 and Owl Trust (OT) asked for 12 members rather than 5.',
    );
    expect(words[5]).toBe('HN noted that 4,000 people had no tap in 2026. It made no proposal.');
  });

  it('has the headings above them', () => {
    expect(summary.paragraphs.map(({ heading }) => heading)).toEqual([
      'Background',
      'Scope of international obligations and cooperation with human rights mechanisms',
      'Scope of international obligations and cooperation with human rights mechanisms',
      'Institutional infrastructure',
      'Right to water',
      'Right to water',
      'Conditions of detention',
      'Conditions of detention',
    ]);
  });

  it('lists who submitted, alone and together', () => {
    expect(listed(summary)).toEqual({
      RAF: ['Rights Across Fjords'],
      OT: ['The Owl Trust, Atlanta'],
      HN: ['Housing Now!'],
      'Delta Institute': ['Delta Institute for Law'],
      PRI: ['Prison Reform Initiative'],
      CoRS: ['Council of River States'],
      JS1: ['Lakes and Law', 'Union of Wells', 'Society for Rain'],
      JS4: ['Fishers of the Delta', 'River Watch', 'Centre for Clean Wells', 'Mothers by the Mine'],
      JS7: ['Cells Without Walls', 'Prison Reform Initiative'],
    });
    const [, owls] = summary.submitters;
    expect(owls?.names[0]?.otherReadings).toContain('The Owl Trust');
  });

  it('names codes that notes cite and the list lacks', () => {
    expect(summary.unknownCodes).toEqual([{ code: 'JS9', notes: 1 }]);
  });
});

describe('a summary in another language', () => {
  it.each([
    ['Spanish', SPANISH, 'Pescadoras del Delta', 'Derecho al agua'],
    ['French', FRENCH, 'Pêcheuses du Delta', 'Droit à l’eau'],
  ])('is read in %s', (_, text, lead, heading) => {
    const summary = read(text);
    expect(cited(summary)).toEqual({ 1: '', 2: 'JS2 VF', 3: 'VF' });
    expect(summary.paragraphs[1]?.heading).toBe(heading);
    expect(listed(summary)['JS2']?.[0]).toBe(lead);
    expect(summary.submitters.find(({ code }) => code === 'JS2')?.names.length).toBeGreaterThan(1);
    expect(summary.notes).toBe(5);
  });
});

describe('a list', () => {
  it.each(Object.entries(LISTS))('is read with %s', (_, text) => {
    const summary = read(text);
    expect(cited(summary)[2]).toBe('RAF Owl Trust interWELL JS1');
    expect(summary.unknownCodes).toEqual([]);
    const names = listed(summary);
    expect(names['RAF']).toEqual(['Rights Across Fjords']);
    expect(names['Owl Trust']).toEqual(['Owl Trust']);
    expect(names['interWELL']).toEqual(['Advocates for Wells']);
    expect(names['JS1']).toEqual(expect.arrayContaining(['Lakes and Law', 'Union of Wells']));
  });
});

describe('what is lost', () => {
  const withoutMarks = ENGLISH.replace('budget.9', 'budget.')
    .replace('than 5.10', 'than 5.')
    .replace('poisoned.11 12JS4', 'poisoned. JS4')
    .replace('year.13', 'year.');

  it('marks of notes: names in the words count there, and it is said which notes have no place', () => {
    const summary = read(withoutMarks);
    expect(summary.unplacedNotes).toEqual([9, 10, 11, 12, 13]);
    expect([cited(summary)[4], cited(summary)[5]]).toEqual(['OT JS1', 'JS4']);
    expect(summary.paragraphs[4]?.fromWords).toEqual(['JS4']);
    expect(summary.paragraphs[7]?.fromWords).toEqual([]);
  });

  it('all marks: numbers of the text are not taken for them', () => {
    const bare = ENGLISH.replace(/([.,;])\s?\d{1,2}(?=\s)/g, '$1').replace(/(\p{Ll})\d{1,2}\b/gu, '$1');
    const body = bare.slice(0, bare.indexOf('Notes')).replace('12JS4', 'JS4');
    const summary = read(body + ENGLISH.slice(ENGLISH.indexOf('Notes')));
    expect(summary.paragraphs.every(({ notes }) => notes.length === 0)).toBe(true);
    expect(cited(summary)[8]).toBe('Delta Institute');
  });

  it('one mark between two of the same paragraph: its note can only stand there', () => {
    const summary = read(ENGLISH.replace('join it,5', 'join it,'));
    expect(summary.unplacedNotes).toEqual([]);
    expect(cited(summary)[2]).toBe('JS1 OT HN JS4 RAF CoRS');
  });

  it('a note: its number is told', () => {
    const summary = read(ENGLISH.replace('14 HN, p. 1.\n', ''));
    expect(summary.missingNotes).toEqual([14]);
  });

  it('what a note says: its number and words are told', () => {
    const summary = read(ENGLISH.replace('14 HN, p. 1.', '14 Qx vvb.'));
    expect(summary.unreadNotes).toEqual([{ number: 14, text: 'Qx vvb.' }]);
  });

  it('numbers of paragraphs: they are counted, and it is said', () => {
    const summary = read(FRENCH.replace(/^\d\. (?=Le |Les |VF)/gm, '').replace('3VF', 'VF'));
    expect(summary.isNumberedByOrder).toBe(true);
    expect(cited(summary)[2]).toBe('JS2 VF');
  });
});

describe('what is no whole summary', () => {
  const notesAt = ENGLISH.indexOf('\nNotes\n');
  const REPORT = `A/HRC/44/7
II. Conclusions and/or recommendations
40. The following recommendations enjoy the support of Norway:
40.1 Test wells (Chile);
40.2 Count fish (Malta).`;
  it.each([
    ['nothing', ' \n', 'There is no text'],
    [
      'a novel',
      'It was a dark night. The owl sat on the well and waited.\n'.repeat(300),
      'not the UN’s summary',
    ],
    ['a report in its place', REPORT, 'belongs into “Bring in UN text”'],
    [
      'the compilation in its place',
      ENGLISH.replaceAll('NOR/3', 'NOR/2').replace('Summary of stakeholders’ submissions', 'Compilation'),
      'ends in /2',
    ],
    ['paragraphs without notes', ENGLISH.slice(0, notesAt), 'list of submitters could not be found'],
    [
      'a list without paragraphs',
      ENGLISH.slice(ENGLISH.indexOf('2 The stakeholders listed')),
      'without the paragraphs',
    ],
    ['the bytes of a PDF', '%PDF-1.7 …', 'PDF'],
  ])('%s is refused with what to do', (_, text, words) => {
    expect(refusal(text)).toContain(words);
  });

  it('a list of submitters without any other note still counts the names in the words', () => {
    const text = ENGLISH.slice(0, ENGLISH.indexOf('3 The following abbreviations'));
    const summary = read(text);
    expect(cited(summary)[4]).toContain('JS1');
    expect(summary.notes).toBe(2);
  });
});
