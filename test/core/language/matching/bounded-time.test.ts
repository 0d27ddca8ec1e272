// Collections and texts that could take for ever: many near copies, links in dense groups, a megabyte of one sign.
import { describe, expect, it } from '@jest/globals';
import { withoutNotes } from '../../../../src/core/base/text/endnotes';
import { findAsks } from '../../../../src/core/language/read-asks/asks-in-text';
import { findOverlaps } from '../../../../src/core/language/matching/overlaps';
import type { ComparedSubmission } from '../../../../src/core/language/matching/types';
import { prose } from '../../coverage/overlaps/fixture';
import { submission } from './pair-of';

const SECONDS = 1000;

function timeOf(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

describe('a thousand near copies of one letter', () => {
  const letter = prose('letter', 400).split(' ');
  const near = (i: number): string =>
    letter.map((word, at) => ((at * 7919 + i * 104_729) % 97 === 0 ? `x${i}y${at}` : word)).join(' ');
  const all = Array.from({ length: 1000 }, (_unused, i) => submission(`S${1000 + i}`, { text: near(i) }));

  it('are answered in some seconds, with so many pairs as can be looked at', () => {
    let found = 0;
    expect(timeOf(() => (found = findOverlaps(all).pairs.length))).toBeLessThan(30 * SECONDS);
    expect(found).toBeLessThan(30_000);
  });
});

describe('a thousand submissions that overlap in a ring and across it', () => {
  const passages = Array.from({ length: 1000 }, (_unused, i) => prose(`shared${i}n`, 65));
  const all = passages.map((own, i) => {
    const others = [1, 7, 31].map((step) => passages[(i + step) % passages.length] ?? '');
    return submission(`S${1000 + i}`, { text: [own, ...others].join('\n') });
  });

  it('are grouped without an overflow, each in one group at most', () => {
    const members = findOverlaps(all).groups.flatMap((group) => group.members);
    expect(new Set(members).size).toBe(members.length);
  });
});

const MEGABYTE = 1_000_000;
describe.each(['[[', '-', '- ', ' ', '"', 'water ', '(Aa'])('a megabyte of %j', (sign) => {
  const text = sign.repeat(MEGABYTE / sign.length);
  const of = (given: Partial<ComparedSubmission>): ComparedSubmission[] =>
    ['A', 'B'].map((id) => submission(id, { text: '', ...given }));
  it('is compared in some seconds, as a text, a summary or an ask', () => {
    for (const given of [{ text }, { summary: text }, { asks: [text] }])
      expect(timeOf(() => findOverlaps(of(given)))).toBeLessThan(8 * SECONDS);
  });

  it('is read for its notes and asks in some seconds', () => {
    expect(timeOf(() => withoutNotes(text))).toBeLessThan(4 * SECONDS);
    expect(timeOf(() => findAsks(text))).toBeLessThan(8 * SECONDS);
  });
});
