// Whose page it is, the order of its parts, and what newcomers see.
import { describe, expect, it } from '@jest/globals';
import { myPage } from '../../../../src/core/inbox/my-page/plan-my-page';
import { LANGUAGES } from '../../../../src/core/base/messages/text';
import type { Tables } from '../../../support/book';
import { bookWith, contextFor, linesOf, pageOf } from './fixture';

const TIM = ['2027-01-09', '2027-01-20', '2027-02-20', '2027-03-20', '2027-04-20'].map((day, index) => ({
  id: `TIM-${index}`,
  milestone: `Milestone ${index}`,
  phase: 'before',
  due: `${day}T09:00`,
}));
const task = (id: string, due: string) => ({ id, what: id, owner: 'MEM-BO', due });

describe('the order of the page', () => {
  it('puts kinds with something late first, then those due soon', () => {
    const more: Tables = {
      ACT: [task('ACT-1', '2027-06-01')],
      REC: [{ id: 'REC-1', cycle: 4, number: '40.1', text: 'Test', workgroup: 'WG-W', due: '2027-01-03' }],
      SUB: [{ id: 'SUB-1', title: 'Wells', workgroup: 'WG-W', internalDue: '2027-01-20' }],
      TIM: [{ id: 'TIM-1', milestone: 'Check', owner: 'MEM-BO', phase: 'before' }],
    };
    const page = pageOf('bo', more);
    expect(page.sections.map(({ kind }) => kind)).toEqual([
      'next-steps',
      'submissions',
      'to-dos',
      'milestones',
      'health',
    ]);
    expect([page.late, page.soon, page.headline]).toEqual([1, 1, '1 late, 1 to see to now or in two weeks.']);
    expect(page.ahead).toEqual([]);
  });

  it('says when nothing is late', () => {
    const page = pageOf('bo', { ACT: [task('ACT-1', '2027-01-12')], SUB: [] });
    expect(page.headline).toBe('Nothing is late; 1 to see to now or in two weeks.');
  });

  it('shows five of a kind, the most urgent, and counts the others', () => {
    const days = ['2027-03-01', '2027-01-02', '', '2027-02-01', '2027-01-12', '2027-01-01', '2027-05-01'];
    const ACT = days.map((due, index) => task(`ACT-${index}`, due));
    const page = pageOf('bo', { ACT });
    expect(linesOf(page, 'to-dos').map(({ id }) => id)).toEqual([
      'ACT-5',
      'ACT-1',
      'ACT-4',
      'ACT-3',
      'ACT-0',
    ]);
    expect(page.sections[0]).toMatchObject({ more: 2, sheet: 'ACT', tab: 'To do' });
    expect([page.late, page.soon]).toEqual([2, 1]);
  });
});

describe('whose page it is', () => {
  it.each<[string, string[]]>([
    ['cora', ['Coordinator']],
    ['bo', ['Co-chair of Water']],
    ['ana', ['Takes part in Water']],
    ['new', []],
  ])('%s is told their roles', (who, roles) => {
    expect(pageOf(who).roles).toEqual(roles);
  });

  it('is for coordinators anybody’s, for co-chairs that of their people', () => {
    const ACT = [{ id: 'ACT-1', what: 'Write', owner: 'MEM-ANA' }];
    for (const who of ['cora', 'bo']) {
      const page = pageOf(who, { ACT }, { input: { for: 'Ana' } });
      expect(page).toMatchObject({
        person: { id: 'MEM-ANA', name: 'Ana' },
        isSelf: false,
        clock: 'Tokyo time',
      });
      expect(linesOf(page, 'to-dos')).toHaveLength(1);
    }
  });

  it.each([
    ['another member', 'ana', 'Bo', 'You cannot look at the page of {name}'],
    ['a co-chair of another workgroup', 'dee', 'Ana', 'You cannot look at the page of {name}'],
    ['a name that nobody has', 'cora', 'Zoe', '“{name}”'],
  ])('is refused to %s', (_, who, name, words) => {
    const book = bookWith();
    const outcome = myPage.plan(book, { for: name }, contextFor(book, `${who}@example.org`));
    expect(outcome.ok ? '' : outcome.problem.text.en).toContain(words);
  });

  it('says of somebody who left that they did, and nothing else', () => {
    const ACT = [{ id: 'ACT-1', what: 'Write', owner: 'MEM-GIL' }];
    const page = pageOf('cora', { ACT }, { input: { for: 'Gil' } });
    expect([page.headline, page.sections]).toEqual(['Gil has left the coalition.', []]);
  });

  it('names the people only when asked, and only those for whom one acts', () => {
    const names = (who: string, listPeople: boolean) =>
      pageOf(who, {}, { input: { listPeople } }).people.map(({ name }) => name);
    expect(names('cora', false)).toEqual([]);
    expect(names('cora', true)).toEqual(['Ana', 'Bo', 'Cora', 'Dee', 'Sol']);
    expect(names('bo', true)).toEqual(['Ana', 'Bo', 'Sol']);
    expect(names('ana', true)).toEqual([]);
  });
});

describe('a page on which nothing waits', () => {
  it('shows a newcomer the next three milestones', () => {
    const ACT = [{ id: 'ACT-1', what: 'Nobody’s task' }];
    const page = pageOf('new', { TIM, ACT });
    expect(page).toMatchObject({ person: { id: '', name: '' }, headline: '', sections: [] });
    expect(page.ahead.map(({ title, when }) => [title, when])).toEqual([
      ['Milestone 1', 'by Wednesday 20 January 2027, 09:00'],
      ['Milestone 2', 'by Saturday 20 February 2027, 09:00'],
      ['Milestone 3', 'by Saturday 20 March 2027, 09:00'],
    ]);
  });

  it('tells milestones that the workbook named in the reader’s language, others as they were written', () => {
    const named = ['Texts open for endorsement', 'Textos que van a Ginebra'];
    const rows = TIM.slice(1, 3).map((row, at) => ({ ...row, milestone: named[at] ?? '' }));
    const { ahead } = pageOf('new', { TIM: rows }, { language: 'fr' });
    expect(ahead.map(({ title }) => title)).toEqual([
      'Textes ouverts aux soutiens',
      'Textos que van a Ginebra',
    ]);
  });

  it.each([
    ['ana', {}, 'Nothing waits for you now.'],
    ['cora', { for: 'Ana' }, 'Nothing waits for Ana now.'],
  ])('says so to %s', (who, input, headline) => {
    expect(pageOf(who, { TIM }, { input })).toMatchObject({ headline, ahead: [{}, {}, {}] });
  });

  it('shows the next milestones while nothing is urgent', () => {
    const page = pageOf('bo', { TIM, ACT: [task('ACT-1', '2027-06-01')], SUB: [] });
    expect(page).toMatchObject({
      headline: 'Of what waits here, nothing is late or due in the next two weeks.',
      ahead: [{}, {}, {}],
    });
  });

  it.each(LANGUAGES)('opens in a workbook without any row (%s)', (language) => {
    const book = bookWith({ MEM: [], WG: [], PAR: [], ISS: [], SUB: [], ORG: [] });
    const outcome = myPage.plan(book, {}, contextFor(book, 'new@example.org', { language }));
    expect(outcome).toMatchObject({ ok: true, value: { result: { sections: [], ahead: [] } } });
  });
});

describe('the first steps of the coalition', () => {
  it('are offered to whoever opens a workbook without a coordinator', () => {
    const book = bookWith({ MEM: [], WG: [], PAR: [], ISS: [], SUB: [], ORG: [], MTG: [] });
    const outcome = myPage.plan(book, {}, contextFor(book, 'new@example.org', {}));
    expect(outcome).toMatchObject({
      value: { result: { firstSteps: { first: { opens: { panel: 'cycle' } }, lines: { length: 5 } } } },
    });
  });

  it('stand on a coordinator’s own page until a meeting was called, and on nobody else’s', () => {
    const MTG = [{ id: 'MTG-1', title: 'Kick-off', workgroup: 'WG-W', start: '2027-02-02T18:00' }];
    expect(pageOf('cora', { MTG: [] }).firstSteps?.first).toBeTruthy();
    expect(pageOf('cora', { MTG }).firstSteps).toBeNull();
    expect(pageOf('ana', { MTG: [] }).firstSteps).toBeNull();
    expect(pageOf('cora', { MTG: [] }, { input: { for: 'Ana' } }).firstSteps).toBeNull();
  });
});
