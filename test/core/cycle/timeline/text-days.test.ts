import { describe, expect, it } from '@jest/globals';
import { textDays } from '../../../../src/core/cycle/timeline/text-days';
import { deadlineTrouble } from '../../../../src/core/cycle/timeline/deadline-findings';
import { lateDeadlines } from '../../../../src/core/submissions/registering/late-deadlines';
import { officialDueOf } from '../../../../src/core/submissions/registering/limits';
import { render } from '../../../../src/core/base/messages/text';
import { bookOf, contextOf } from '../../../support/book';

const BEFORE = { internal: '2027-03-27T18:00', submission: '2027-04-14T12:00' };
const AFTER = { internal: '2027-03-20T18:00', submission: '2027-04-07T12:00' };
const text = (id: string, values: object = {}) => ({
  ...{ id, rowNumber: 3, title: id, kind: 'joint', status: 'draft' },
  ...{ internalDue: '2027-03-27', officialDue: '2027-04-14T12:00' },
  ...values,
});
const settingsOf = (values: Readonly<Record<string, string>>) =>
  contextOf({ setting: (key) => values[key] ?? '', timeZone: 'America/Asuncion' });

describe('the days of texts, where the review moves', () => {
  it('move where the workbook filled them in', () => {
    const { edits, stayed } = textDays(bookOf({ SUB: [text('SUB-1')] }), BEFORE, AFTER);
    expect(edits.map((edit) => (edit.kind === 'update' ? edit.values : {}))).toEqual([
      { internalDue: '2027-03-20' },
      { officialDue: '2027-04-07T12:00' },
    ]);
    expect(stayed).toEqual([]);
  });

  it('stay where somebody typed them, and are named', () => {
    const own = text('SUB-1', { internalDue: '2027-03-01' });
    const { edits, stayed } = textDays(bookOf({ SUB: [own] }), BEFORE, AFTER);
    expect(edits).toHaveLength(1);
    expect(stayed).toEqual([{ id: 'SUB-1', milestone: 'SUB-1', due: '2027-03-01', byRule: '2027-03-20' }]);
  });

  it('stay as they are once the text is handed in, of an earlier cycle, or empty', () => {
    const rows = [
      text('SUB-1', { status: 'uploaded' }),
      text('SUB-2', { cycle: '3' }),
      text('SUB-3', { internalDue: '', officialDue: '' }),
    ];
    expect(textDays(bookOf({ SUB: rows }), BEFORE, AFTER)).toEqual({ edits: [], stayed: [] });
  });

  it('are not touched by deadlines that stay', () => {
    const typed = text('SUB-1', { internalDue: '2027-01-01' });
    expect(textDays(bookOf({ SUB: [typed] }), BEFORE, BEFORE)).toEqual({ edits: [], stayed: [] });
  });
});

describe('the deadline of a text', () => {
  const context = settingsOf({ 'due.submission': '2027-04-07T12:00' });

  it('is the UN’s where a later one was left in its row', () => {
    expect(officialDueOf({ kind: 'joint', officialDue: '2027-04-14T12:00' }, context)).toBe(
      '2027-04-07T12:00',
    );
    expect(officialDueOf({ kind: 'joint', officialDue: '2027-04-01T12:00' }, context)).toBe(
      '2027-04-01T12:00',
    );
    expect(officialDueOf({ kind: 'local', officialDue: '2027-04-14T12:00' }, context)).toBe(
      '2027-04-14T12:00',
    );
  });

  it('is told by Check and repair where it is later, with the remedy', () => {
    const [finding, ...others] = lateDeadlines(bookOf({ SUB: [text('SUB-1')] }), context);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ sheet: 'SUB', rowNumber: 3, column: 'officialDue' });
    expect(finding && render(finding.message, 'en')).toContain('Clear the cell');
    expect(
      lateDeadlines(bookOf({ SUB: [text('SUB-2', { officialDue: '2027-04-07T12:00' })] }), context),
    ).toEqual([]);
  });
});

describe('a deadline in Settings', () => {
  const timeline = (due: string) => [
    { id: 'TIM-1', rule: 'submission: review-210d 12:00 Europe/Zurich', due, timeZone: 'Europe/Zurich' },
  ];
  const book = (due: string) =>
    bookOf({ SET: [{ id: 'SET-1', key: 'due.submission', value: '2027-04-14T12:00' }], TIM: timeline(due) });

  it('that the Timeline contradicts is told', () => {
    const [finding] = deadlineTrouble(book('2027-04-07T12:00'), settingsOf({}));
    expect(finding).toMatchObject({ sheet: 'SET', id: 'SET-1', column: 'value' });
    expect(finding && render(finding.message, 'en')).toContain('7 April');
  });

  it('on the same day is not', () => {
    expect(deadlineTrouble(book('2027-04-14T12:00'), settingsOf({}))).toEqual([]);
  });
});
