import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { issueRows } from '../../../../src/core/coverage/issue-board/board-sheet';
import { hasBoardEdits, readBoardEdits } from '../../../../src/core/coverage/issue-board/board-edits';
import { theirsToMend, unknownParts } from '../../../../src/core/coverage/issue-board/view';
import { render } from '../../../../src/core/base/messages/text';
import type { Edit } from '../../../../src/core/workbook/records/edits';
import { contextOf } from '../../../support/book';
import { boardOf, readingOf, withCoverage, type Line } from './fixture';

type Coverage = Parameters<typeof withCoverage>[0];

const row = (part: string, more: object = {}) => ({
  id: 'COV-1',
  issue: 'ISS-D',
  workgroup: 'WG-P',
  part,
  ...more,
});

function picked(lines: readonly Line[], coverage: Coverage = []) {
  const board = boardOf(lines);
  const reading = { ...readingOf(withCoverage(coverage)), context: contextOf() };
  const { edits, notes } = readBoardEdits(board, issueRows(board).byIssue, reading);
  return { edits, notes: notes.map((note) => render(note, 'en')) };
}

const short = (edit: Edit): string =>
  edit.kind === 'delete' ? `delete ${edit.id}` : `${edit.kind} ${edit.id} ${String(edit.values['part'])}`;

describe('a cell that differs from what the board showed', () => {
  it.each<[string, string, string, Coverage, string[]]>([
    ['a new pick', '-', 'leads', [], ['insert COV-n1 leads']],
    ['a word in Spanish', '-', 'Dirige', [], ['insert COV-n1 leads']],
    ['a changed pick', 'WG-P=follows', 'leads', [row('follows')], ['update COV-1 leads']],
    ['a pick that the sheet has already', '-', 'leads', [row('leads')], []],
    ['no pick', 'WG-P=leads', 'leads', [row('leads')], []],
    ['a change of the sheet alone', 'WG-P=leads', 'leads', [row('follows')], []],
    ['a row that the sheet lost', 'WG-P=leads', 'leads', [], []],
    ['a cleared cell', 'WG-P=leads', '', [row('leads')], ['delete COV-1']],
    [
      'a cleared cell with an angle',
      'WG-P=leads',
      '',
      [row('leads', { angle: 'Visits' })],
      ['update COV-1 '],
    ],
    ['a cleared cell with notes', 'WG-P=leads', '', [row('leads', { notes: 'Ask.' })], ['update COV-1 ']],
    ['a cleared cell whose row is gone', 'WG-P=leads', '', [], []],
    ['an unknown word', 'WG-P=leads', 'perhaps', [row('leads')], []],
    ['a lost memory and an empty cell', '', '', [row('leads')], []],
    ['a lost memory and a word', '', 'leads', [], ['insert COV-n1 leads']],
  ])('%s', (_, shown, word, coverage, edits) => {
    expect(picked([['ISS-D', shown, 'Detention', '', word]], coverage).edits.map(short)).toEqual(edits);
  });

  it('takes the pick over a change of the sheet, and says so', () => {
    const { edits, notes } = picked(
      [['ISS-D', 'WG-P=follows', 'Detention', '', 'leads']],
      [row('contributes')],
    );
    expect(edits.map(short)).toEqual(['update COV-1 leads']);
    expect(notes).toEqual([
      '1 pick from the issue board stands on the tab Who covers what now.',
      '“Detention”, Prisons: the tab Who covers what said “contributes” meanwhile. The pick on the board, “leads”, was taken.',
    ]);
  });

  it('weakens every row that says more, and no other', () => {
    const rows = [row('leads'), { ...row('follows'), id: 'COV-2' }, { ...row('contributes'), id: 'COV-3' }];
    const { edits } = picked([['ISS-D', 'WG-P=leads', 'Detention', '', 'contributes']], rows);
    expect(edits.map(short)).toEqual(['update COV-1 contributes']);
  });

  it('is not read in rows and columns that the workbook does not know', () => {
    const board = boardOf([['ISS-0', '-', 'Gone', 'leads', '']], ['id', 'shown', 'issue', 'WG-W', 'WG-0']);
    const reading = { ...readingOf(withCoverage()), context: contextOf() };
    expect(readBoardEdits(board, issueRows(board).byIssue, reading).edits).toEqual([]);
  });
});

describe('looking for picks without the other sheets', () => {
  it.each<[string, Line, boolean]>([
    ['finds a new word', ['ISS-D', '-', 'Detention', 'leads'], true],
    ['finds a cleared cell', ['ISS-D', 'WG-W=leads', 'Detention', ''], true],
    ['finds none where the cell says what was shown', ['ISS-D', 'WG-W=leads', 'Detention', 'pilote'], false],
    ['passes over other words', ['ISS-D', 'WG-W=leads', 'Detention', 'perhaps'], false],
    ['passes over rows without an issue', ['', '', 'A note', 'leads'], false],
  ])('%s', (_, line, expected) => {
    expect(hasBoardEdits(boardOf([line]))).toBe(expected);
  });
});

describe('a word that is no part', () => {
  const board = boardOf([['ISS-D', '-', 'Detention', '', 'lead!']]);
  const found = unknownParts(board, issueRows(board).byIssue);

  it('is named with its place and what to choose', () => {
    expect(found.map(({ message, ...place }) => ({ ...place, words: render(message, 'es') }))).toEqual([
      {
        sheet: 'Issue board',
        row: 3,
        column: 'Prisons',
        workgroup: 'WG-P',
        words:
          '«lead!» no es una de las palabras que se usan ahí, así que se dejó. Elija una de: dirige, contribuye, da seguimiento.',
      },
    ]);
  });

  it.each<[string, boolean, string[], number]>([
    ['coordinators', true, [], 1],
    ['co-chairs of the workgroup', false, ['WG-P'], 1],
    ['nobody of another workgroup', false, ['WG-W'], 0],
  ])('is for %s to put right', (_, isCoordinator, coChairs, count) => {
    const actor = { email: 'ana@example.org', person: 'MEM-1', isCoordinator, coChairs };
    expect(theirsToMend(found, actor)).toHaveLength(count);
  });
});

describe('any two changes of one cell', () => {
  const part = fc.constantFrom('', 'leads', 'contributes', 'follows');
  it('give the pick when there is one, else what the sheet says, and lose no notes', () => {
    fc.assert(
      fc.property(part, part, part, fc.boolean(), (shown, word, present, hasNotes) => {
        const coverage = present === '' ? [] : [row(present, hasNotes ? { notes: 'Ask.' } : {})];
        const memory = shown === '' ? '-' : `WG-P=${shown}`;
        const { edits } = picked([['ISS-D', memory, 'Detention', '', word]], coverage);
        const model = word === shown ? present : word;
        const after = edits.reduce<string>(
          (now, edit) => (edit.kind === 'delete' ? '' : String(edit.values['part'] ?? now)),
          present,
        );
        const isKept = !hasNotes || edits.every(({ kind }) => kind !== 'delete');
        return after === model && isKept && edits.length <= 1;
      }),
    );
  });
});
