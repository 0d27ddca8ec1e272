import { describe, expect, it } from '@jest/globals';
import {
  type StartNextCycleInput,
  nextCycleOverview,
  startNextCycle,
} from '../../../../src/core/follow-up/next-cycle/plan-next-cycle';
import { entriesOf } from '../../../../src/core/follow-up/report/entries';
import { scorecardTable } from '../../../../src/core/follow-up/report/scorecard';
import { nextCycleReads } from '../../../../src/core/follow-up/next-cycle/retention-rules';
import { readUnderWay, writeUnderWay } from '../../../../src/core/follow-up/next-cycle/start-settings';
import type { Context } from '../../../../src/core/workbook/command/types';
import { message, render, sameText } from '../../../../src/core/base/messages/text';
import type { Edit } from '../../../../src/core/workbook/records/edits';
import type { SheetId } from '../../../../src/core/workbook/schema/sheet-ids';
import { sheetSpec } from '../../../../src/core/workbook/schema/sheets';
import { bookOf, contextOf, type Tables } from '../../../support/book';
import { says, SETTINGS, TABLES } from './fixture';

const context = (over: Partial<Context> = {}, settings: object = SETTINGS): Context =>
  contextOf({ settings: { ...settings }, workbookId: 'new-file', ...over });

function start(
  tables: Tables,
  input: StartNextCycleInput = {},
  asked: Context = context({}, settingsOf(tables)),
) {
  const outcome = startNextCycle.plan(bookOf(tables), { isCopy: true, ...input }, asked);
  if (!outcome.ok) throw new Error(render(outcome.problem, 'en'));
  return outcome.value;
}

type Row = Record<string, unknown> & { id: string };

const settingsOf = (tables: Tables): Record<string, string> =>
  Object.fromEntries((tables.SET ?? []).map(({ key, value }) => [key ?? '', value ?? '']));

function applied(tables: Tables, edits: readonly Edit[]): Tables {
  const rows = new Map(Object.entries(tables).map(([sheet, all]) => [sheet, [...(all as readonly Row[])]]));
  for (const edit of edits) {
    const sheet = rows.get(edit.sheet) ?? [];
    const at = sheet.findIndex(({ id }) => id === edit.id);
    if (edit.kind === 'insert') sheet.push({ id: edit.id, ...edit.values });
    else if (edit.kind === 'update') sheet[at] = { ...sheet[at], ...edit.values, id: edit.id };
    else sheet.splice(at, 1);
  }
  return Object.fromEntries(rows) as Tables;
}

const ids = (tables: Tables, sheet: SheetId): readonly string[] =>
  ((tables[sheet] ?? []) as readonly Row[]).map(({ id }) => id);

describe('starting the next cycle in a copy', () => {
  const after = applied(TABLES, start(TABLES).edits);

  it('keeps people, organizations, workgroups, countries, issues and who covers what', () => {
    for (const sheet of ['WG', 'ORG', 'MEM', 'ISS', 'CTY', 'COV'] as const)
      expect(ids(after, sheet)).toEqual(ids(TABLES, sheet));
  });

  it('keeps what was said with missions and agencies, with the asks in words', () => {
    const contact = { id: 'CON-1', date: '2026-01-09', country: 'CTY-1', notes: 'By phone' };
    const asked = { ...contact, asks: ['ASK-1'] };
    const tables = { ...TABLES, ASK: [{ id: 'ASK-1', text: 'Dig wells', label: 'Dig wells' }], CON: [asked] };
    const kept = applied(tables, start(tables).edits);
    expect(kept.CON).toEqual([{ ...contact, asks: [], notes: 'By phone\nDig wells' }]);
    expect(ids(kept, 'ASK')).toEqual([]);
  });

  it('puts away submissions, texts, asks, citations, matches and all mail', () => {
    for (const sheet of ['SUB', 'TXT', 'ASK', 'CIT', 'MAT', 'OBX'] as const)
      expect(ids(after, sheet)).toEqual([]);
  });

  it('keeps recommendations, done or not, and puts away withdrawn ones of which nothing was said', () => {
    expect(ids(after, 'REC')).toEqual(['REC-1', 'REC-2', 'REC-3', 'REC-5', 'REC-6', 'REC-7']);
    const recorded = { ...TABLES, PRG: [says('PRG-4', ['REC-4'], 'partly')] };
    expect(ids(applied(recorded, start(recorded).edits), 'REC')).toContain('REC-4');
  });

  it('keeps all that was recorded of them', () => {
    expect(after.PRG).toEqual(TABLES.PRG);
  });

  it('leaves the reports on the last review as they were', () => {
    const reported = (tables: Tables) => {
      const book = bookOf(tables);
      const scope = { cycle: 5, workgroup: '', isPublic: true };
      const entries = entriesOf(book, scope, context());
      return scorecardTable({ book, entries, context: context() });
    };
    expect(reported(after)).toEqual(reported(TABLES));
  });

  it('empties dates that hung on the review and opens the milestones again', () => {
    expect(after.TIM).toMatchObject([{ id: 'TIM-1', due: '', status: 'open' }]);
    expect(settingsOf(after)).toMatchObject({
      ...{ cycle: '6', session: '', 'review.date': '', 'due.submission': '', 'next-cycle.under-way': '' },
      ...{ coalition: 'Rivers', country: 'SVN', 'limit.joint': '5630', 'workbook.file': 'new-file' },
    });
    expect(settingsOf(after)['workbook.code']).not.toBe('old');
  });

  it('can keep the texts that were sent, as those of the earlier cycle', () => {
    const kept = applied(TABLES, start(TABLES, { keepTexts: true, keepParts: false }).edits);
    expect(kept.SUB).toMatchObject([{ id: 'SUB-1', cycle: '5' }]);
    expect(ids(kept, 'TXT')).toEqual(['TXT-1']);
    expect(ids(kept, 'COV')).toEqual([]);
  });

  it('counts by sheet, and says that waiting mail does not go out', () => {
    const { result, summary } = start(TABLES);
    const told = Object.fromEntries(result.sheets.map(({ sheet, goes, stays }) => [sheet, [goes, stays]]));
    expect(told).toMatchObject({ SUB: [4, 0], REC: [1, 6], ORG: [0, 1], OBX: [2, 0], TIM: [1, 1] });
    expect(told).not.toHaveProperty('MTG');
    const said = summary.map((one) => render(one, 'en'));
    expect(said).toContain(
      '1 mail was still waiting: it does not go out from here. Send it from the old workbook.',
    );
    expect(said.at(-1)).toContain('give the session and the day of the next review');
  });

  it('does nothing in the same copy a second time', () => {
    const again = startNextCycle.plan(bookOf(after), { isCopy: true }, context({}, settingsOf(after)));
    expect(again.ok ? '' : render(again.problem, 'en')).toContain('no review to put away');
  });
});

describe('what is refused', () => {
  const refusal = (
    over: Partial<Context>,
    input: StartNextCycleInput,
    settings: object = SETTINGS,
  ): string => {
    const outcome = startNextCycle.plan(bookOf(TABLES), input, context(over, settings));
    return outcome.ok ? 'done' : render(outcome.problem, 'en');
  };

  it('is the old workbook itself, whatever one says of it', () => {
    expect(refusal({ workbookId: 'old-file' }, { isCopy: true })).toContain('Choose File > Make a copy');
  });

  it('is a file of which nobody says that it is a copy', () => {
    expect(refusal({}, {})).toContain('Say first that it is a copy');
    expect(refusal({}, { isCopy: false })).toContain('Say first that it is a copy');
  });

  it('is not a copy whose old workbook kept no id, but that is said', () => {
    const { 'workbook.file': _, ...settings } = SETTINGS;
    const { summary } = start(TABLES, {}, context({}, settings));
    expect(render(summary[0] ?? message(sameText('')), 'en')).toContain('cannot tell whether it is a copy');
  });
});

describe('a large cycle', () => {
  const many = (size: number): Tables => ({
    ...TABLES,
    OVL: Array.from({ length: size }, (_, index) => ({
      id: `OVL-${index}`,
      first: 'SUB-1',
      second: 'SUB-2',
    })),
  });

  it('goes in portions, keeps to what the first run was told, and ends with nothing left', () => {
    let tables = many(2_500);
    const lefts: number[] = [];
    for (let run = 0; run < 10; run += 1) {
      const plan = start(tables, run === 0 ? { keepTexts: true } : {});
      lefts.push(plan.result.left);
      tables = applied(tables, plan.edits);
      if (plan.result.isDone) break;
      expect(settingsOf(tables)).toMatchObject({
        'next-cycle.under-way': '5 parts texts',
        'review.date': '2026-02-04',
      });
    }
    expect(lefts.length).toBe(3);
    expect(lefts.at(-1)).toBe(0);
    const atOnce = applied(TABLES, start(TABLES, { keepTexts: true }).edits);
    for (const sheet of nextCycleReads.filter((one) => one !== 'SET'))
      expect(tables[sheet]).toEqual(atOnce[sheet]);
  });

  it('drops mail that waits first', () => {
    const { edits } = start(many(2_500));
    expect(edits[0]).toMatchObject({ kind: 'delete', sheet: 'OBX', id: 'OBX-2' });
  });
});

describe('every sheet', () => {
  it('that links to rows which go, goes as a whole or has a rule', () => {
    const { edits } = start(TABLES);
    const left = applied(TABLES, edits);
    let links = 0;
    for (const [sheet, rows] of Object.entries(left) as [SheetId, readonly Row[]][])
      for (const [key, { to = [] }] of Object.entries(sheetSpec(sheet).columns))
        for (const row of rows)
          for (const id of [row[key] ?? []]
            .flat()
            .filter((one) => to.some((target) => String(one).startsWith(`${target}-`)))) {
            links += 1;
            expect([sheet, key, to.flatMap((target) => ids(left, target)).includes(String(id))]).toEqual([
              sheet,
              key,
              true,
            ]);
          }
    expect(links).toBeGreaterThan(0);
  });
});

describe('what is kept between runs', () => {
  it.each([
    ['5 parts', { cycle: 5, keep: { parts: true, texts: false } }],
    ['12 texts', { cycle: 12, keep: { parts: false, texts: true } }],
  ])('stands in Settings as %s', (written, underWay) => {
    expect(readUnderWay(written)).toEqual(underWay);
    expect(writeUnderWay(underWay)).toBe(written);
  });

  it.each(['', 'yes', '-1 parts', '2.5'])('is nothing for %j', (written) => {
    expect(readUnderWay(written)).toBeUndefined();
  });
});

describe('the overview', () => {
  const overview = (over: Partial<Context> = {}) => {
    const outcome = nextCycleOverview.plan(bookOf(TABLES), {}, context(over));
    if (!outcome.ok) throw new Error(render(outcome.problem, 'en'));
    return outcome.value;
  };

  it('works in the old workbook too, and says how to make a copy', () => {
    const { result, summary, edits } = overview({ workbookId: 'old-file' });
    expect(edits).toEqual([]);
    expect(result).toMatchObject({ cycle: 5, isCopy: 'no', isUnderWay: false });
    expect(summary.map((one) => render(one, 'en'))[0]).toContain('Make a copy');
  });

  it('says when the review is still to come', () => {
    const told = overview({ now: '2026-01-01T12:00:00.000Z' }).summary.map((one) => render(one, 'en'));
    expect(told).toContain('The review of cycle 5 is still to come, on 2026-02-04.');
    expect(
      overview()
        .summary.map((one) => render(one, 'en'))
        .join(),
    ).not.toContain('still to come');
  });
});
