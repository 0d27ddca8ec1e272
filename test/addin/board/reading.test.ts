// What is told to whoever only reads, while picks on the board wait for the next command that writes.
import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { WhoCoversWhatResult } from '../../../src/core/coverage/who-covers-what/plan-who-covers-what-list';
import { COORDINATOR, mustDo, openWorkbook, type BookState, type TestWorkbook } from '../../support/workbook';
import { covered, pick } from './board-tab';
import { boardState, pickSome } from './scene';

let code: string;
let start: BookState;
let book: TestWorkbook;

beforeAll(async () => {
  ({ code, start } = await boardState());
}, 60_000);

beforeEach(() => {
  book = openWorkbook(code, start);
});

function listed(): WhoCoversWhatResult {
  return mustDo(book.as(COORDINATOR).call('who-covers-what', {})).result as WhoCoversWhatResult;
}

const inState = ({ issues }: WhoCoversWhatResult, wanted: string): number =>
  issues.filter(({ state }) => state === wanted).length;

const partsIn = ({ issues }: WhoCoversWhatResult): string[] =>
  issues.flatMap(({ name, parts }) =>
    parts.map(({ workgroup, part }) => `${name}: ${workgroup.name} ${part}`),
  );

describe('picks that no command has entered yet', () => {
  it('are seen in the panel as on the board, and nothing is written', () => {
    const before = inState(listed(), 'gap');
    pickSome(book);
    const cells = JSON.stringify(book.grid.snapshot());
    const after = listed();
    expect(partsIn(after)).toEqual(['Civil society: Water leads', 'Counter-terrorism: Prisons leads']);
    expect(before - inState(after, 'gap')).toBe(0);
    expect(JSON.stringify(book.grid.snapshot())).toBe(cells);
    expect(covered(book)).toContain('Corruption: Water leads');
  });

  it('that make two workgroups lead count as an overlap at once', () => {
    pick(book, 'Civil society', 'Water', 'leads');
    expect(inState(listed(), 'overlap')).toBe(1);
  });

  it('that are no part change nothing', () => {
    const before = listed();
    pick(book, 'Civil society', 'Water', 'maybe');
    expect(listed()).toEqual(before);
  });
});

describe('what came along with an action', () => {
  const claim = () =>
    mustDo(
      book
        .as(COORDINATOR)
        .call('claim-issue', { issue: 'Civil society', workgroup: 'Prisons', part: 'follows' }),
    );

  it('is told after what the action did, and once', () => {
    pick(book, 'Counter-terrorism', 'Prisons', 'leads');
    pick(book, 'Civil society', 'Water', 'maybe');
    const { summary, problems } = claim();
    expect(summary[0]).toMatch(/Prisons.*Civil society/);
    expect(problems.filter(({ message }) => message.includes('“maybe”'))).toHaveLength(1);
    expect(summary).toContainEqual(expect.stringContaining('1 pick from the issue board'));
  });
});
