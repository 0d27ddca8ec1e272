// A text that belongs to another submission is told before it is taken in.
import { describe, expect, it } from '@jest/globals';
import { takeInText } from '../../../../src/core/submissions/texts/plan-take-in';
import { render } from '../../../../src/core/base/messages/text';
import { bookOf, coalition, contextOf } from '../documents/fixture';

const OWN = 'SUB-JNT1';
const OTHER = { id: 'SUB-OTH1', title: 'The long night', workgroup: 'WG-HOUS' };
const LINES = [
  'Nobody opened the gate for nine days that winter.',
  'The guards had gone home before the river came.[[Police file 3]]',
  'Forty houses lost their walls and their stores.',
  'Since then the road to the market is closed.',
];
const TEXT = ['Introduction', ...LINES].join('\n');

const warnings = (text: string, other: object = {}, stored = TEXT) => {
  const book = bookOf({
    ...coalition,
    WG: [{ id: OTHER.workgroup, name: 'Housing' }],
    SUB: [...coalition.SUB, { ...OTHER, ...other }],
    TXT: stored === '' ? [] : [{ id: 'TXT-1', submission: OTHER.id, part: 1, text: stored }],
  });
  const outcome = takeInText.plan(book, { submission: OWN, text }, contextOf());
  if (!outcome.ok) return [render(outcome.problem, 'en')];
  return outcome.value.result.warnings;
};

describe('a text that another submission has', () => {
  it('is named with its workgroup, and what to do', () => {
    expect(warnings(TEXT)[0]).toMatch(
      /^This is the text that “The long night” \(Housing\) has already\. If you meant that one, go back and choose it/,
    );
  });

  it('is known by its words, whatever its headings and notes', () => {
    const noted = TEXT.replace('Introduction', 'Housing').replace('Police file 3', 'Radio');
    expect(warnings(noted)[0]).toMatch(/^This is the text that “The long night”/);
  });

  it('is told with its share where much of it stands there, and not where little does', () => {
    const own = ['We asked thirty tenants what they pay.', 'Most had never seen a lease.'];
    expect(warnings([...LINES, ...own].join('\n'))[0]).toMatch(
      /^\d\d percent of this text stands in “The long night” \(Housing\) already/,
    );
    expect(warnings([LINES[0], ...own, 'All of them pay more than last year.'].join('\n'))).toEqual([
      expect.stringContaining('The text has no headings'),
    ]);
  });

  it('is no surprise where that one merged into this one or was withdrawn', () => {
    expect(warnings(TEXT, { mergedInto: OWN })).toEqual([]);
    expect(warnings(TEXT, { status: 'withdrawn' })).toEqual([]);
  });

  it('of an earlier cycle is told with that cycle', () => {
    expect(warnings(TEXT, { cycle: '2021' })[0]).toContain('“The long night” (2021)');
  });
});

describe('the document of another submission', () => {
  it('is known by its cover where that has no text yet', () => {
    const file = ['Universal Periodic Review', 'The long night', 'Joint submission, May 2026', LINES[0]];
    expect(warnings(file.join('\n'), {}, '')[0]).toMatch(
      /^On its cover this text bears the title of another submission, “The long night” \(Housing\)\./,
    );
  });
});
