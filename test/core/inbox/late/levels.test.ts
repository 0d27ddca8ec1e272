// Whom what is late is told, week after week.
import { describe, expect, it } from '@jest/globals';
import { lateByPerson } from '../../../../src/core/inbox/late/levels';
import { bookWith, context, people } from '../weekly-summary/fixture';
import type { Tables } from '../../../support/book';

/** 10 January 2027 is today. */
const task = (due: string, more: object = {}): Tables => ({
  ACT: [{ id: 'ACT-1', what: 'Ask the well owners', due, owner: 'MEM-HAL', workgroup: 'WG-W', ...more }],
});

const told = (tables: Tables): Readonly<Record<string, boolean>> =>
  Object.fromEntries(
    [...lateByPerson(bookWith(tables), context)].map(([person, items]) => [
      person,
      items.some(({ isRaised }) => isRaised),
    ]),
  );

describe('what is late', () => {
  it.each([
    ['2027-01-10', {}],
    ['2027-01-09', { 'MEM-HAL': false }],
    ['2027-01-03', { 'MEM-HAL': false }],
    ['2027-01-02', { 'MEM-HAL': false, 'MEM-BO': true }],
    ['2026-12-27', { 'MEM-HAL': false, 'MEM-BO': true }],
    ['2026-12-26', { 'MEM-HAL': false, 'MEM-BO': true, 'MEM-CORA': true }],
  ])('since %s goes one level up with each week', (due, levels) => {
    expect(told(task(due))).toEqual(levels);
  });

  it('goes from a co-chair to the coordinators', () => {
    expect(told(task('2027-01-02', { owner: 'MEM-BO' }))).toEqual({ 'MEM-BO': false, 'MEM-CORA': true });
  });

  it('passes over a level without anybody, and who left', () => {
    expect(told(task('2027-01-02', { workgroup: '' }))).toEqual({ 'MEM-HAL': false, 'MEM-CORA': true });
    expect(told(task('2027-01-09', { owner: 'MEM-GIL' }))).toEqual({ 'MEM-BO': false });
    expect(told(task('2027-01-09', { owner: '', workgroup: '' }))).toEqual({ 'MEM-CORA': false });
  });

  it('is told once to somebody who stands on two levels', () => {
    const both = people.map((row) => (row.id === 'MEM-BO' ? { ...row, coordinator: true } : row));
    const items = lateByPerson(bookWith({ ...task('2026-12-26'), MEM: both }), context).get('MEM-BO');
    expect(items).toHaveLength(1);
  });
});
