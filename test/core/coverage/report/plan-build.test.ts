// Building the coverage report: who may have which, and what is made.
import { describe, expect, it } from '@jest/globals';
import type { Plan } from '../../../../src/core/workbook/command/types';
import { reportLines } from '../../../../src/core/coverage/report/outputs';
import { planBuildCoverageReport, coverageReport } from '../../../../src/core/coverage/report/plan-build';
import type { Outcome } from '../../../../src/core/base/outcome';
import { bookWith, CO_CHAIR, contextFor, COORDINATOR } from './coalition';
import * as reportText from '../../../../src/core/words/coverage/report';

function done<T>(outcome: Outcome<Plan<T>>): Plan<T> {
  if (!outcome.ok) throw new Error(outcome.problem.text.en);
  return outcome.value;
}
const build = (actor = COORDINATOR, workgroup = '', over = {}) =>
  planBuildCoverageReport(bookWith(over), { workgroup }, contextFor(actor));
const documentIn = (plan: Plan<unknown>) =>
  plan.effects.flatMap((effect) => (effect.kind === 'make-document' ? [effect] : []))[0];

describe('build-coverage-report', () => {
  it('makes a Word file and writes a page for a coordinator, and changes no row', () => {
    const plan = done(build());
    expect(plan.edits).toEqual([]);
    expect(plan.effects).toMatchObject([
      {
        kind: 'make-document',
        template: 'coverage-report',
        keys: { report: 'coverage', hash: expect.stringMatching(/^[0-9a-f]{16}$/) },
        fileName: 'Coverage-report_2027-01-10.docx',
        links: [],
      },
      { kind: 'write-page', title: { en: 'Coverage report' }, language: 'en' },
    ]);
    expect(plan.result).toMatchObject({ scope: 'The whole coalition', page: 'Coverage report' });
  });

  it('tells the reader in their language what it is about; the report itself keeps the workbook’s', () => {
    const context = { ...contextFor(COORDINATOR), language: 'es' as const };
    const plan = done(planBuildCoverageReport(bookWith({}), {}, context));
    expect(plan.result).toMatchObject({ scope: 'Toda la coalición', page: 'Coverage report' });
    expect(documentIn(plan)?.data).toMatchObject({ scope: 'The whole coalition' });
  });

  it('is about the own workgroups for a co-chair, whose report writes no page', () => {
    const plan = done(build(CO_CHAIR));
    expect(plan.effects).toMatchObject([{ fileName: 'Coverage-report_Water_2027-01-10.docx' }]);
    expect(plan.result).toMatchObject({ scope: 'Water', page: '' });
  });

  it.each([
    ['a coordinator any workgroup', COORDINATOR, 'Homes', 'no problem'],
    ['a co-chair the own one', CO_CHAIR, 'WG-WATR', 'no problem'],
    ['a co-chair no other one', CO_CHAIR, 'Homes', reportText.notYours],
  ])('gives %s', (_, actor, workgroup, expected) => {
    const outcome = build(actor, workgroup);
    expect(outcome.ok ? 'no problem' : outcome.problem.text).toBe(expected);
  });

  it('says for which workgroups the reader may ask instead: any at work, or the own ones', () => {
    const choicesOf = (actor = COORDINATOR, over = {}) => done(build(actor, '', over)).result.choices;
    const names = (actor = COORDINATOR, over = {}) => choicesOf(actor, over).map(({ name }) => name);
    expect(names()).toEqual(expect.arrayContaining(['Water', 'Homes']));
    expect(choicesOf(CO_CHAIR)).toEqual([{ id: 'WG-WATR', name: 'Water' }]);
    const closed = bookWith()
      .rows('WG')
      .map((row) => ({ ...row, status: row.name === 'Homes' ? 'closed' : row.status }));
    expect(names(COORDINATOR, { WG: closed })).not.toContain('Homes');
  });

  it('is the same file when nothing changed that day, and another when something did or the day is over', () => {
    const hash = (plan: Plan<unknown>) => documentIn(plan)?.keys['hash'];
    const first = hash(done(build()));
    expect(hash(done(build()))).toBe(first);
    expect(hash(done(build(COORDINATOR, '', { COV: [] })))).not.toBe(first);
    const later = contextFor(COORDINATOR, { now: '2027-01-12T12:00:00.000Z' });
    expect(hash(done(planBuildCoverageReport(bookWith(), {}, later)))).not.toBe(first);
  });

  it('says what to do when the template is missing', () => {
    const outcome = build(COORDINATOR, '', { TPL: [] });
    expect(outcome.ok ? '' : outcome.problem.text).toBe(reportText.noTemplate);
  });

  it('shows figures in the reader’s language', () => {
    const context = contextFor(COORDINATOR, { language: 'fr' });
    const { figures } = done(planBuildCoverageReport(bookWith(), {}, context)).result;
    expect(figures[0]?.label).toBe('contributions en cours, avec leurs traductions');
  });

  it('gives a result of plain JSON', () => {
    const { result, effects } = done(build());
    expect(JSON.parse(JSON.stringify({ result, effects }))).toEqual({ result, effects });
  });
});

describe('the page', () => {
  const lines = reportLines(coverageReport(bookWith(), { workgroups: undefined }, contextFor()));
  const headings = lines.filter(({ style }) => style === 'heading').map(({ text }) => text);

  it('has all parts in their order, and a place for the address of the Word file', () => {
    expect(headings).toEqual([
      'At a glance',
      'Issues that nobody leads',
      'Issues that several workgroups lead',
      'Overlaps to settle, by workgroup',
      'Decisions taken',
      'Submissions that overlap in a group',
      'Asks that contradict each other',
      'Text that many submissions have',
      'What the comparison cannot see',
    ]);
    expect(lines.filter(({ style }) => style === 'documents')).toHaveLength(1);
  });

  it('says where there is nothing', () => {
    const empty = reportLines(coverageReport(bookWith({ OVL: [] }), { workgroups: undefined }, contextFor()));
    const at = empty.findIndex(({ text }) => text === 'Decisions taken');
    expect(empty[at + 1]?.text).toBe('None.');
  });

  it('holds a pair in one row, with its number', () => {
    expect(lines.map(({ text }) => text)).toContain(
      [
        '1. “Clean wells” (Water) + “Dry taps” (Homes)',
        'Copied text. All of it is the same. Issue of both: Water.',
        'Waiting for: Water, Homes · Since 3 January 2027',
      ].join('\n'),
    );
  });
});
