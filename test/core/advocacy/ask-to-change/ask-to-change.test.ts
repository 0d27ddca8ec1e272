import { describe, expect, it } from '@jest/globals';
import { askToChange } from '../../../../src/core/advocacy/ask-to-change/plan-ask-to-change-list';
import type { Tables } from '../../../support/book';
import { bookReading, contextFor, planned } from '../fixture';
import { reviewed } from '../reviewed';

const run = (input = {}, over: Tables = {}) =>
  planned(askToChange.plan(bookReading(askToChange.reads, { ...reviewed, ...over }), input, contextFor('bo')))
    .result;

describe('ask-to-change', () => {
  it('counts how many asks came how far, each step by itself', () => {
    expect(run().funnel).toEqual({
      all: 2,
      asked: 1,
      promised: 1,
      heard: 1,
      made: 1,
      supported: 1,
      // The government alone says it is done.
      done: 0,
    });
  });

  it('shows the whole way of an ask in one line', () => {
    expect(run({ ask: 'ASK-W' }).lines).toEqual([
      {
        ask: { id: 'ASK-W', name: expect.any(String) as unknown },
        text: 'Provide clean drinking water to all villages',
        workgroup: { id: 'WG-W', name: 'Water' },
        submission: 'Wells',
        came: ['asked', 'promised', 'heard', 'made', 'supported'],
        asked: ['Chile', 'Kenya'],
        promised: ['Chile', 'Kenya'],
        heard: ['Chile'],
        made: [{ number: '26.1', by: 'Chile', answer: 'supported' }],
        agencies: ['Ministry of Water'],
        progress: ['partly'],
      },
    ]);
  });

  it('counts for each workgroup, and for one alone', () => {
    expect(run({ workgroup: 'Prisons' })).toMatchObject({
      funnel: { all: 1, asked: 0 },
      workgroups: [{ name: 'Prisons' }, { name: 'Water', funnel: { all: 1, made: 1 } }],
    });
  });

  it('counts as done what one of us says is', () => {
    const PRG = [{ id: 'PRG-1', recommendations: ['REC-8'], rating: 'done', date: '2027-01-01' }];
    expect(run({}, { PRG }).funnel.done).toBe(1);
  });

  it('keeps an ask whose submission was withdrawn after it was put to somebody', () => {
    const ATC = [{ id: 'ATC-9', country: 'CTY-C', ask: 'ASK-O', status: 'asked' }];
    expect(run({}, { ATC }).lines.map(({ text }) => text)).toContain('Count the owls');
  });

  it('takes 300 asks to 193 countries in little time', () => {
    const ASK = Array.from({ length: 300 }, (_, at) => ({
      id: `ASK-${String(at)}`,
      text: `Ask ${String(at)}`,
    }));
    const CTY = Array.from({ length: 193 }, (_, at) => ({
      id: `CTY-${String(at)}`,
      name: `Land ${String(at)}`,
    }));
    const HRD = Array.from({ length: 193 }, (_, country) =>
      Array.from({ length: 10 }, (__, at) => ({
        id: `HRD-${String(country)}-${String(at)}`,
        country: `CTY-${String(country)}`,
        ask: `ASK-${String((country * 7 + at) % 300)}`,
        heard: 'yes',
      })),
    ).flat();
    expect(run({}, { ASK, HRD, CTY, MAT: [], ATC: [] }).funnel).toMatchObject({ all: 300, heard: 300 });
  });
});
