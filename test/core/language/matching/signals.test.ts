// What brings two submissions together besides copied text, and what must not.
import { describe, expect, it } from '@jest/globals';
import { findOverlaps } from '../../../../src/core/language/matching/overlaps';
import type { OverlapPair } from '../../../../src/core/language/matching/types';
import { prose } from '../../coverage/overlaps/fixture';
import { pairOf, submission } from './pair-of';

describe('asks', () => {
  it('are matched one to one, in other words and in another order', () => {
    const pair = pairOf(
      {
        asks: [
          'Ratify the Optional Protocol to the Convention against Torture.',
          'Abolish the death penalty for all crimes.',
          'Build wells in every mountain village.',
        ],
      },
      {
        asks: [
          'Build a well in each village of the mountains.',
          'Accede to OPCAT without delay.',
          'Put an end to the death penalty.',
        ],
      },
    );
    expect(pair?.asks.map(({ first, second }) => `${first}-${second}`).sort()).toEqual(['0-1', '1-2', '2-0']);
    expect(pair?.level).toBe('same-asks');
  });

  it.each([
    [
      'the ministry that shall act',
      'The Ministry of Health and Welfare should train midwives in remote valleys.',
      'Train midwives in remote valleys, through the Directorate for Rural Affairs.',
    ],
    [
      'the words for the same measure',
      'Earmark money for mountain herders.',
      'Allocate funding to the herders of the mountains.',
    ],
    [
      'who is asked for money',
      'Request the Finance Bureau to allocate resources for herders.',
      'The State should earmark a budget for herders.',
    ],
  ])('that differ only in %s are the same', (_name, first, second) => {
    expect(pairOf({ asks: [first] }, { asks: [second] })?.asks).toMatchObject([{ first: 0, second: 0 }]);
  });

  it.each([
    ['another treaty', 'Ratify the CRPD.', 'Ratify the CEDAW.'],
    [
      'another convention of the same body',
      'Ratify ILO Convention No. 138.',
      'Ratify ILO Convention No. 189.',
    ],
    ['another measure', 'Create a fund for herders.', 'Hold yearly hearings on herders in parliament.'],
  ])('for %s are not the same', (_name, first, second) => {
    expect(pairOf({ asks: [first] }, { asks: [second] })?.level).not.toBe('same-asks');
  });

  it('find each other across languages by what they name', () => {
    const pair = pairOf(
      { asks: ['Ratify the Convention on the Rights of the Child.'] },
      { asks: ['Ratificar la Convención sobre los Derechos del Niño.'] },
    );
    expect(pair?.asks).toHaveLength(1);
  });
});

describe('text that may be shared', () => {
  const template = prose('template', 60);
  const own = (seed: string): string => prose(seed, 120);
  const names = Array.from(
    { length: 30 },
    (_unused, i) => `Association Kelmar Nord${'abcdefghij'[i % 10]}${i}`,
  ).join(', ');
  const treaties =
    'CRC, CEDAW, CRPD, ICCPR, ICESCR, ICERD, CAT, OPCAT, Convention on the Rights of the Child, ICRMW, ICPPED, CRC, CEDAW';
  const recommendation =
    '110.23 Take all steps that are needed to bring the law on prisons into line with the rules that protect everyone held there (Norway);';
  const base64 = 'QmFzZTY0IGlzIG5vdCBhIHRleHQgdGhhdCBhbnlib2R5IHdyb3Rl'.repeat(40);
  it.each<[string, string, string[]]>([
    ['the words of a template', template, [template]],
    ['a list of organizations', names, []],
    ['a list of treaties', treaties, []],
    ['a recommendation of the last review that both quote', `\n${recommendation}\n`, []],
    ['an encoded file', base64, []],
  ])('makes no overlap: %s', (_name, shared, ignored) => {
    const pair = pairOf(
      { text: `${own('a')}\n${shared}\n${own('b')}` },
      { text: `${own('c')}\n${shared}\n${own('d')}` },
      ignored,
    );
    expect(['copied', 'reworded', 'same-asks']).not.toContain(pair?.level);
    expect(pair?.containment ?? { first: 0, second: 0 }).toEqual({ first: 0, second: 0 });
  });

  it('is told of once when most of ten submissions have it, and does not bring them together', () => {
    const { pairs, common } = findOverlaps(
      Array.from({ length: 10 }, (_unused, i) =>
        submission(`S${i}`, { text: `${template} ${prose(`own${i}n`, 400)}` }),
      ),
    );
    expect(common).toMatchObject([{ sharedBy: Array.from({ length: 10 }, (_unused, i) => `S${i}`) }]);
    expect(pairs).toEqual([]);
  });
});

describe('cycles', () => {
  const copied = prose('copied', 200);
  it('bring a submission together with one of last time, and never two of earlier times', () => {
    const { pairs } = findOverlaps([
      submission('NEW', { text: copied }),
      submission('OLD1', { text: copied, cycle: '3' }),
      submission('OLD2', { text: copied, cycle: '2' }),
    ]);
    expect(pairs.map(({ first, second }) => `${first} ${second}`).sort()).toEqual(['NEW OLD1', 'NEW OLD2']);
  });
});

describe('what there is to go on', () => {
  it.each<[OverlapPair['basis'], string, string]>([
    ['texts', prose('a', 40), prose('b', 40)],
    ['mixed', prose('a', 40), ''],
    ['outlines', '', ''],
  ])('is said: %s', (basis, first, second) => {
    const asks = ['Build wells in every mountain village.'];
    expect(pairOf({ text: first, asks }, { text: second, asks })).toMatchObject({ basis });
  });

  it('is never an issue alone, however many have it', () => {
    const issues = ['I', 'J'];
    expect(pairOf({ issues }, { issues })).toBeUndefined();
  });

  it('tells the issues of both where something else makes the pair', () => {
    const asks = ['Build wells in every mountain village.'];
    expect(pairOf({ asks, issues: ['I', 'J'] }, { asks, issues: ['J'] })).toMatchObject({ issues: ['J'] });
  });

  it('is a heading that a passage stands under', () => {
    const quoted = prose('quoted', 60);
    const pair = pairOf(
      { text: `Introduction\n${prose('a', 100)}\nWater in the north\n${quoted}` },
      { text: `${quoted}\n${prose('b', 100)}` },
    );
    expect(pair?.passages[0]?.sections).toEqual({ first: 'Water in the north', second: '' });
  });
});

describe('groups', () => {
  it('hold submissions that overlap in their text, and nobody else', () => {
    const [one, two] = [prose('one', 150), prose('two', 150)];
    const { groups } = findOverlaps([
      submission('A', { text: one }),
      submission('B', { text: `${two} ${one}` }),
      submission('C', { text: two }),
      submission('D', { issues: ['I'] }),
      submission('E', { issues: ['I'] }),
    ]);
    expect(groups).toEqual([{ members: ['A', 'B', 'C'], level: 'copied' }]);
  });
});
