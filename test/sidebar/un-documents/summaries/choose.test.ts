// What the panel Cited by the UN lists and sends.
import { describe, expect, it } from '@jest/globals';
import { summaryEntries, numbersOf } from '../../../../src/sidebar/un-documents/summaries/choose';
import {
  NO_CITATIONS,
  citationsInputOf,
  NO_SUBMITTER,
  questionKey,
  teaches,
} from '../../../../src/sidebar/un-documents/summaries/summaries-draft';
import { inventedCitations, inventedFound } from './invented-citations';

describe('the list', () => {
  it('has the paragraphs of each submission and organization', () => {
    const [wells, , cells] = summaryEntries(inventedCitations, 'submissions');
    expect([wells?.code, wells?.paragraphs.length, cells?.paragraphs]).toEqual(['JS4', 9, []]);
    expect(summaryEntries(inventedCitations, 'organizations')).toHaveLength(10);
  });

  it('names paragraphs by number, with the session where there are several summaries', () => {
    const some = inventedCitations.paragraphs.slice(0, 2);
    expect([numbersOf(some, false), numbersOf(some, true)]).toEqual(['3, 6', '57/3, 57/6']);
  });
});

describe('what is sent', () => {
  const [name, code] = inventedFound.doubtful;
  if (!name || !code) throw new Error('There are no questions.');

  it('holds the answers that were given, also that it is none of ours', () => {
    const said = { [questionKey(name)]: 'ORG-9', [questionKey(code)]: NO_SUBMITTER };
    expect(citationsInputOf({ text: 'x', said }, inventedFound.doubtful)).toEqual({
      text: 'x',
      answers: [
        { code: 'Delta Institute', printed: 'Delta Institute for Law', is: 'ORG-9' },
        { code: 'JS12', printed: '', is: '' },
      ],
    });
  });

  it('leaves open what was not answered', () => {
    const draft = { ...NO_CITATIONS, text: 'x', said: { [questionKey(name)]: '' } };
    expect(citationsInputOf(draft, inventedFound.doubtful)).toEqual({ text: 'x' });
    const answered = (is: string) => teaches({ ...draft, said: { [questionKey(name)]: is } });
    expect(['', 'ORG-9', NO_SUBMITTER].map(answered)).toEqual([false, true, true]);
  });
});
