// What places hold and what is next of each thing, by how it stands and who reads.
import { describe, expect, it } from '@jest/globals';
import { issueCard, issuesPlace } from '../../../src/core/coverage/issues-place/plan-issues-place';
import { groupPage, peoplePlace, personPage } from '../../../src/core/people/groups-place/plan-groups-place';
import { vacancies } from '../../../src/core/people/vacancies/plan-vacancies-list';
import { meetingPage, meetingsPlace } from '../../../src/core/people/meetings-place/plan-meetings-place';
import {
  submissionPage,
  submissionsPlace,
} from '../../../src/core/submissions/submissions-place/plan-submissions-place';
import { nextStepOfText } from '../../../src/core/submissions/submissions-place/next-step';
import { BOARD_STATES } from '../../../src/core/submissions/deadline-board/lines';
import type { Outcome } from '../../../src/core/base/outcome';
import type { Context, Plan } from '../../../src/core/workbook/command/types';
import type { Book } from '../../../src/core/workbook/records/book';
import type { FoundThing, PlaceList, ThingPage } from '../../../src/core/workbook/places/thing';
import { allSheets, bookOf, type Tables } from '../../support/book';
import { actors, contextFor, tables } from '../coverage/who-covers-what/fixture';

interface Asked<Input, Result> {
  plan(book: Book, input: Input, context: Context): Outcome<Plan<Result>>;
}

type Who = keyof typeof actors;

const NOW = '2026-12-01T12:00:00.000Z';
const context = (as: Who): Context => ({ ...contextFor({ as }), now: NOW });

function answer<Input, Result>(asked: Asked<Input, Result>, rows: Tables, input: Input, as: Who): Result {
  const outcome = asked.plan(bookOf(allSheets(rows)), input, context(as));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value.result;
}

const list = (asked: Asked<object, PlaceList>, rows: Tables, as: Who): PlaceList =>
  answer(asked, rows, {}, as);

const thing = (asked: Asked<{ id: string }, FoundThing>, rows: Tables, id: string, as: Who): ThingPage => {
  const found = answer(asked, rows, { id }, as).thing;
  if (!found) throw new Error(`${id} is not there.`);
  return found;
};

const opened = ({ next }: ThingPage): unknown =>
  next && ('panel' in next.opens ? next.opens.panel : next.opens.dialog);

const meeting = (id: string, more: object): NonNullable<Tables['MTG']>[number] => ({
  ...{ id, title: `Talk ${id.slice(4).toLowerCase()}`, workgroup: 'WG-W', length: 60, timeZone: 'Etc/GMT' },
  ...more,
});

const meetings: Tables = {
  ...tables,
  MTG: [
    meeting('MTG-LATER', { start: '2027-01-20T10:00', status: 'planned' }),
    meeting('MTG-SOON', { start: '2026-12-10T10:00', status: 'planned' }),
    meeting('MTG-OVER', { start: '2026-11-20T10:00', status: 'planned' }),
    meeting('MTG-HELD', { start: '2026-10-20T10:00', status: 'held' }),
    meeting('MTG-OFF', { start: '2026-12-11T10:00', status: 'cancelled' }),
  ],
  INV: [
    { id: 'INV-1', meeting: 'MTG-LATER', person: 'MEM-DEE', answer: '' },
    { id: 'INV-2', meeting: 'MTG-LATER', person: 'MEM-CORA', answer: 'yes' },
  ],
};

describe('the place of meetings', () => {
  it('has those first that wait for their minutes, then the soonest', () => {
    const { lines, headline } = list(meetingsPlace, meetings, 'bo');
    expect(lines.map(({ id }) => id)).toEqual(['MTG-OVER', 'MTG-SOON', 'MTG-LATER', 'MTG-HELD', 'MTG-OFF']);
    expect(headline).toBe('2 meetings ahead, one to write up.');
  });

  it.each<[string, Who, string | null]>([
    ['MTG-OVER', 'bo', 'close-meeting'],
    ['MTG-OVER', 'member', null],
    ['MTG-SOON', 'bo', 'meetings'],
    ['MTG-SOON', 'member', null],
    ['MTG-LATER', 'dee', 'my-page'],
    ['MTG-LATER', 'bo', 'invitations'],
    ['MTG-LATER', 'cora', 'invitations'],
    ['MTG-HELD', 'bo', null],
    ['MTG-OFF', 'bo', null],
  ])('leads from %s, for %s, to %s', (id, as, panel) => {
    expect(opened(thing(meetingPage, meetings, id, as))).toBe(panel);
  });

  it('lets only those call one who may invite', () => {
    expect(list(meetingsPlace, meetings, 'bo').first?.opens).toEqual({ panel: 'meetings' });
    expect(list(meetingsPlace, meetings, 'member').first).toBeNull();
  });

  it('has one without a readable day mended in its row, as the form knows those ahead only', () => {
    const undated = { ...meetings, MTG: [meeting('MTG-WHEN', { start: '', status: 'planned' })] };
    expect(thing(meetingPage, undated, 'MTG-WHEN', 'bo').next).toMatchObject({
      opens: { panel: 'this-row' },
      input: { sheet: 'MTG', id: 'MTG-WHEN' },
    });
  });

  it('says so where a meeting is not there any more', () => {
    expect(answer(meetingPage, meetings, { id: 'MTG-GONE' }, 'bo')).toEqual({ thing: null });
  });
});

const cover = (issue: string, workgroup: string, part: string): NonNullable<Tables['COV']>[number] => ({
  ...{ id: `COV-${issue}-${workgroup}`, issue, workgroup, part },
});

const covered: Tables = {
  ...tables,
  COV: [
    cover('ISS-W', 'WG-W', 'leads'),
    cover('ISS-D', 'WG-W', 'leads'),
    { ...cover('ISS-D', 'WG-P', 'leads'), angle: 'in cells' },
    cover('ISS-F', 'WG-H', 'follows'),
  ],
  SUB: [{ id: 'SUB-1', title: 'Wells', workgroup: 'WG-W', mainIssue: 'ISS-W', status: 'draft' }],
};

describe('the place of issues', () => {
  it('has gaps first, then where several lead', () => {
    const { lines, headline, first } = list(issuesPlace, covered, 'cora');
    expect(lines.map(({ id, filters }) => [id, filters[0]])).toEqual([
      ['ISS-F', 'gap'],
      ['ISS-D', 'overlap'],
      ['ISS-W', 'covered'],
    ]);
    expect(headline).toBe('One of 3 issues is led by nobody.');
    for (const word of ['pozos', 'Prisons', 'in cells'])
      expect(lines.map(({ alsoFound }) => alsoFound).join(' ')).toContain(word);
    expect(
      list(issuesPlace, covered, 'dee').lines.filter(({ filters }) => filters.includes('mine')),
    ).toHaveLength(1);
    expect(first).toMatchObject({ label: 'Divide 1', opens: { dialog: 'divide-issues' } });
  });

  it('leaves to others in one press what nobody has a part in, for coordinators', () => {
    const COV = [cover('ISS-W', 'WG-W', 'leads')];
    expect(list(issuesPlace, { ...covered, COV }, 'cora').also).toMatchObject([
      { label: 'The rest is not ours: 2', opens: { dialog: 'divide-issues' }, input: { rest: 'yes' } },
    ]);
    expect(list(issuesPlace, { ...covered, COV }, 'bo').also).toEqual([]);
    expect(list(issuesPlace, { ...covered, COV: [] }, 'cora').word).toMatch(/^Leads: /);
    expect(list(issuesPlace, covered, 'cora')).not.toHaveProperty('word');
  });

  it('asks a member whether an idea is covered, not to divide', () => {
    expect(list(issuesPlace, covered, 'member').first?.opens).toEqual({ panel: 'already-covered' });
  });

  it.each<[string, Who, string | null]>([
    ['ISS-F', 'bo', 'We take it'],
    ['ISS-F', 'member', null],
    ['ISS-D', 'bo', 'Agree who leads'],
    ['ISS-W', 'bo', null],
  ])('says of %s to %s: %s', (id, as, label) => {
    expect(thing(issueCard, covered, id, as).next?.label ?? null).toBe(label);
  });

  it('shows workgroups with their part, and texts', () => {
    const { related } = thing(issueCard, covered, 'ISS-W', 'member');
    expect(related.map(({ lines }) => lines.map(({ title }) => title))).toEqual([['Water'], ['Wells']]);
  });
});

const people: Tables = {
  ...tables,
  PAR: [
    { id: 'PAR-1', person: 'MEM-DEE', workgroup: 'WG-W', level: 'write', status: 'active' },
    { id: 'PAR-2', person: 'MEM-GIL', workgroup: 'WG-W', level: 'write', status: 'active' },
  ],
};

describe('the place of people', () => {
  it('has workgroups with empty seats first, closed ones last', () => {
    const { lines, headline } = list(peoplePlace, people, 'cora');
    expect(lines.map(({ id }) => id)).toEqual(['WG-H', 'WG-W', 'WG-P', 'WG-X']);
    expect(headline).toBe('4 groups, 3 seats are empty.');
  });

  it('counts the seats that Roles to fill offers', () => {
    const offered = answer(vacancies, people, {}, 'cora').groups.reduce((sum, { empty }) => sum + empty, 0);
    expect(list(peoplePlace, people, 'cora').headline).toContain(`${offered} seats are empty`);
  });

  it.each<[string, Who, string]>([
    ['WG-W', 'bo', 'vacancies'],
    ['WG-P', 'dee', 'write-to-group'],
    ['WG-P', 'cora', 'write-to-group'],
    ['WG-W', 'dee', 'join'],
    ['WG-H', 'member', 'join'],
  ])('leads from %s, for %s, to %s', (id, as, panel) => {
    expect(opened(thing(groupPage, people, id, as))).toBe(panel);
  });

  it('counts nobody who left, and names who co-chairs', () => {
    const { related, facts } = thing(groupPage, people, 'WG-W', 'bo');
    expect(related[0]?.lines.map(({ id, quiet }) => [id, quiet])).toEqual([
      ['MEM-BO', 'co-chair'],
      ['MEM-DEE', 'writes'],
    ]);
    expect(facts).toEqual([{ label: 'Co-chairs', value: 'Bo' }]);
  });

  it('puts who is in no group into one, by those who may', () => {
    expect(thing(personPage, people, 'MEM-CORA', 'cora').next?.input).toEqual({ for: 'MEM-CORA' });
    expect(thing(personPage, people, 'MEM-CORA', 'member').next).toBeNull();
    expect(thing(personPage, people, 'MEM-DEE', 'cora').next).toBeNull();
  });
});

const texts: Tables = {
  ...tables,
  SUB: [
    {
      ...{ id: 'SUB-1', title: 'Wells', kind: 'joint', workgroup: 'WG-W', mainIssue: 'ISS-W' },
      ...{ issues: ['ISS-W'], status: 'idea' },
    },
  ],
};

describe('the place of submissions', () => {
  it('has the texts of the deadline board, and registers one', () => {
    const { lines, headline, first } = list(submissionsPlace, texts, 'bo');
    expect(lines.map(({ id, filters }) => [id, filters])).toEqual([
      ['SUB-1', ['no-text', 'own']],
      ['WG-P', ['no-text']],
      ['WG-H', ['no-text']],
    ]);
    expect(headline).toBe('One text is open.');
    expect(first?.opens).toEqual({ panel: 'register-submission' });
  });

  it('has last what the UN does not wait for: translations, and texts of others to sign', () => {
    const [original = { id: '' }] = texts.SUB ?? [];
    const more = [
      { ...original, id: 'SUB-FR', title: 'Puits', translationOf: 'SUB-1' },
      { ...original, id: 'SUB-OF', title: 'Theirs', kind: 'of-others' },
      { ...original, id: 'SUB-OLD', title: 'Of before', cycle: '3' },
    ];
    const { lines } = list(submissionsPlace, { ...texts, SUB: [original, ...more] }, 'bo');
    const ids = lines.filter(({ sheet }) => sheet === 'SUB').map(({ id }) => id);
    expect(ids).toEqual(['SUB-1', 'SUB-FR', 'SUB-OF']);
  });

  it('has the draft brought in by those who work on it, and lets others read', () => {
    expect(opened(thing(submissionPage, texts, 'SUB-1', 'bo'))).toBe('take-in-text');
    const read = thing(submissionPage, texts, 'SUB-1', 'member');
    expect(read.next).toBeNull();
    expect(read.also.map(({ opens }) => opens)).toEqual([{ panel: 'endorse' }]);
  });

  it.each([...BOARD_STATES])('has one next step in the state %s, none once all is done', (state) => {
    const next = nextStepOfText({ state, id: 'SUB-1', blocks: ['too long'] }, true, 'en');
    expect(next === null).toBe(state === 'done');
    if (state === 'blocked') expect(next?.why).toBe('Still to do: too long');
    expect(nextStepOfText({ state, id: 'SUB-1', blocks: [] }, false, 'en')).toBeNull();
  });
});
