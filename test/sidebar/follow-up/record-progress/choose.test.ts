import { describe, expect, it } from '@jest/globals';
import type { ProgressShow } from '../../../../src/core/follow-up/progress/plan-progress-list';
import { linkOf, offeredShows, searchText, shownOf } from '../../../../src/sidebar/follow-up/progress/choose';
import {
  emptyDraft,
  recordProgressInputOf,
  recommendationOption,
  sameSource,
} from '../../../../src/sidebar/follow-up/record-progress/record-progress-draft';
import { pasteable } from '../../../../src/sidebar/follow-up/progress-report/table-file';
import { fileLink } from '../../../../src/sidebar/kit/file-link';
import { inventedForm, inventedList } from './invented-progress';

describe('the list of what was done', () => {
  it.each<[ProgressShow, number]>([
    ['all', 30],
    ['mine', 15],
    ['rated', 1],
    ['unrated', 29],
    ['differ', 1],
    ['stale', 0],
    ['due', 2],
  ])('shows for %s as many as are counted', (show, count) => {
    expect(shownOf(inventedList, show)).toHaveLength(count);
    expect(inventedList.counts[show]).toBe(count);
  });

  it('puts what is due in the order of its days', () => {
    const turned = { ...inventedList, dueNext: ['REC-2', 'REC-1'] };
    expect(shownOf(turned, 'due').map(({ id }) => id)).toEqual(['REC-2', 'REC-1']);
  });

  it('offers “ours” only to those who have some', () => {
    const counts = { ...inventedList.counts, mine: 0 };
    expect(offeredShows({ counts })).not.toContain('mine');
    expect(offeredShows(inventedList)).toContain('mine');
  });

  it('is searched by words, countries, workgroup and who says what', () => {
    const [first] = inventedList.recommendations;
    const words = first ? searchText(first) : '';
    for (const part of ['40.1', 'wells', 'Timor-Leste', 'Indigenous', 'The government done', 'third region'])
      expect(words).toContain(part);
  });

  it.each([
    ['Law 4, page 2', ''],
    ['see https://example.org/a?b=c here', 'https://example.org/a?b=c'],
    ['javascript:alert(1)', ''],
  ])('opens of “%s” only a web address', (source, link) => expect(linkOf(source)).toBe(link));
});

describe('the form for progress', () => {
  const draft = emptyDraft(inventedForm, ['REC-1']);

  it('speaks for one’s organization as of today', () =>
    expect(recordProgressInputOf({ ...draft, rating: 'done', source: 'Law 4' }, inventedForm)).toEqual({
      recommendations: ['REC-1'],
      rating: 'done',
      level: 'national',
      saidBy: 'us',
      organization: 'ORG-1',
      date: '2027-01-10',
      source: 'Law 4',
      note: '',
      internal: false,
    }));

  it('tells a workgroup from an organization', () =>
    expect(recordProgressInputOf({ ...draft, voice: 'WG-1' }, inventedForm)).toMatchObject({
      workgroup: 'WG-1',
    }));

  it('keeps source, day and voice for the next one, not the recommendations and the rating', () => {
    const next = sameSource({ ...draft, rating: 'done', source: 'Law 4', note: 'x', date: '2026-01-01' });
    expect(next).toMatchObject({
      recommendations: [],
      rating: '',
      note: '',
      source: 'Law 4',
      date: '2026-01-01',
    });
  });

  it('names nobody where that is not clear', () =>
    expect(emptyDraft({ ...inventedForm, usual: '' }).voice).toBe(''));

  it('shows number and first words, and lets all words be searched', () => {
    const [first] = inventedForm.recommendations;
    const option = first && recommendationOption(first);
    expect(option?.name).toBe('40.1 Test all wells along rivers twice a year and publish …');
    expect(option?.detail).toContain('in the languages that people there speak. – Chile');
  });
});

describe('the table of a report', () => {
  it('is pasted with its cells in their places', () =>
    expect(pasteable('\ufeffa,"b\nc"\r\n"say ""x""",\r\n')).toBe('a\t"b\nc"\n"say ""x"""\t'));

  it('keeps accents and signs in its file', () =>
    expect(decodeURIComponent(fileLink('\ufeffÉtat,100 %\r\n'))).toBe(
      'data:text/csv;charset=utf-8,\ufeffÉtat,100 %\r\n',
    ));
});
