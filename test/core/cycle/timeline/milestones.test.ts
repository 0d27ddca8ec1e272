import { describe, expect, it } from '@jest/globals';
import { isWeekend } from '../../../../src/core/base/dates/dates';
import { cycleMilestones } from '../../../../src/core/cycle/timeline/milestones';
import { cycleOfSession } from '../../../../src/core/cycle/timeline/sessions';
import { dueByRule, parseRule, ruleText } from '../../../../src/core/cycle/timeline/rules';

const NO_BASES = { rules: new Map(), fixed: new Map() };

describe('the milestones of a cycle', () => {
  const facts = {
    coalition: 'Rivers Coalition',
    country: 'SVN',
    session: 57,
    reviewDate: '2028-02-04',
    timeZone: 'Europe/Ljubljana',
  };
  const dueOf = (key: string) => cycleMilestones(facts).find((one) => one.key === key);

  it.each([
    ['submission', '2027-07-09T12:00', 'Europe/Zurich'],
    ['internal', '2027-06-21T18:00', 'Europe/Ljubljana'],
    ['national-report', '2027-11-05T18:00', 'Europe/Zurich'],
    ['pre-session', '2028-01-07T09:00', 'Europe/Zurich'],
    ['advance-questions', '2028-01-21T18:00', 'Europe/Zurich'],
    ['review', '2028-02-04T09:00', 'Europe/Zurich'],
    ['working-group-adoption', '2028-02-08T15:00', 'Europe/Zurich'],
    ['answers', '2028-05-26T18:00', 'Europe/Zurich'],
    ['midterm', '2030-05-06T18:00', 'Europe/Ljubljana'],
  ])('%s falls due on %s by the clock of %s', (key, due, zone) => {
    expect(dueOf(key)).toMatchObject({ due, zone });
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9])('falls on working days, for a review on 2028-02-0%s', (day) => {
    const others = cycleMilestones({ ...facts, reviewDate: `2028-02-0${day}` }).filter(
      ({ key }) => key !== 'review',
    );
    expect(others.filter(({ due }) => isWeekend(due.slice(0, 10)))).toEqual([]);
  });

  it('has each milestone once, in the order of the phases, with a rule that gives its date back', () => {
    const all = cycleMilestones(facts);
    expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
    expect(all.length).toBeGreaterThanOrEqual(20);
    expect(all.map(({ phase }) => phase).join()).toMatch(/^(before,?)+(during,?)+(after,?)+$/);
    const rules = new Map(all.map(({ key, rule }) => [key as string, parseRule(rule)!]));
    for (const { rule, due, zone } of all)
      expect(dueByRule(parseRule(rule)!, facts, { rules, fixed: new Map() })).toEqual({ due, zone });
  });

  it.each([
    [1, 1],
    [12, 1],
    [13, 2],
    [26, 2],
    [27, 3],
    [40, 3],
    [41, 4],
    [54, 4],
    [55, 5],
  ])('session %i belongs to cycle %i', (session, cycle) => {
    expect(cycleOfSession(session)).toBe(cycle);
  });
});

describe('rules for dates', () => {
  const facts = { reviewDate: '2028-02-04', timeZone: 'Europe/Ljubljana' };
  it.each([
    ['review-196d 12:00 Europe/Zurich', '2027-07-23T12:00', 'Europe/Zurich'],
    ['review - 4w', '2028-01-07T09:00', 'Europe/Ljubljana'],
    ['my-step: review+2y 08:30', '2030-02-04T08:30', 'Europe/Ljubljana'],
    ['review', '2028-02-04T09:00', 'Europe/Ljubljana'],
  ])('%s', (written, due, zone) => {
    const rule = parseRule(written)!;
    expect(dueByRule(rule, facts, NO_BASES)).toEqual({ due, zone });
    expect(parseRule(ruleText({ ...rule, key: 'x' }))).toEqual({ ...rule, key: 'x' });
  });

  it.each(['some day', 'review-5', 'review-5d 25:00', 'review-5d 12:00 Nowhere/City', ''])(
    'does not read %j',
    (written) => {
      expect(parseRule(written)).toBeUndefined();
    },
  );

  it('gives no date to rules that run in a circle or lead nowhere', () => {
    const rules = new Map([
      ['a', parseRule('a: b+1d')!],
      ['b', parseRule('b: a+1d')!],
    ]);
    expect(dueByRule(rules.get('a')!, facts, { rules, fixed: new Map() })).toBeUndefined();
    expect(dueByRule(parseRule('gone+1d')!, facts, NO_BASES)).toBeUndefined();
  });
});
