import { describe, expect, it } from '@jest/globals';
import { proposeShare, type ProposeShareInput } from '../../../../src/core/advocacy/whom-to-ask/plan-share';
import type { Tables } from '../../../support/book';
import { bookReading, contextFor, planned, SETTINGS } from '../fixture';

const propose = (
  input: ProposeShareInput,
  over: Tables = {},
  settings: Readonly<Record<string, string>> = {},
) =>
  planned(
    proposeShare.plan(
      bookReading(proposeShare.reads, over),
      input,
      contextFor('cora', { settings: { ...SETTINGS, ...settings } }),
    ),
  );
const pairsOf = ({ result }: ReturnType<typeof propose>) =>
  result.pairs.map(({ country, ask, ground }) => `${ask.id} ${country.name} ${ground}`.trim());

describe('propose-share', () => {
  it('tells of each on what it rests, and how many only perhaps hold', () => {
    const share = propose({ workgroup: '' });
    expect(pairsOf(share)).toEqual([
      'ASK-W Chile same',
      'ASK-D Kenya same',
      'ASK-D Uruguay same',
      'ASK-D Tuvalu perhaps',
    ]);
    expect(share.result.pairs[0]?.reasons[0]).toMatch(/^Recommended it or nearly the same to us: 3: 40\.1/);
    expect(share.result.pairs[3]?.reasons).toEqual([
      'Perhaps the same, read it: 3: 40.2, “Keep the death penalty for murder”',
    ]);
    expect(share.said).toContain('4 proposed');
    expect(share.edits).toEqual([]);
  });

  it('names the asks for whose country nothing speaks, and those for which none is free', () => {
    const ASK = [
      { id: 'ASK-D', workgroup: 'WG-P', text: 'Abolish the death penalty' },
      { id: 'ASK-B', workgroup: 'WG-P', text: 'Open the libraries on Sundays' },
    ];
    const alone = propose({ workgroup: '' }, { ASK });
    expect(pairsOf(alone)).toContainEqual(expect.stringMatching(/^ASK-B \w+$/));
    expect(alone.said).toContain(
      'For one ask nothing known speaks for the country proposed: “Open the libraries',
    );
    const CTY = [{ id: 'CTY-K', iso3: 'KEN', name: 'Kenya', region: 'AG' }];
    const full = propose({ workgroup: '' }, { ASK, CTY }, { 'asks.mission': '1' });
    expect(pairsOf(full)).toEqual(['ASK-D Kenya same']);
    expect(full.said).toContain('No country is free for: “Open the libraries on Sundays”');
  });

  it('counts what is chosen and not saved yet', () => {
    const plan = [{ country: 'CTY-C', ask: 'ASK-W' }];
    expect(pairsOf(propose({ workgroup: 'Water', plan }))).toEqual([]);
  });

  it('proposes nothing where no recommendation is like any ask', () => {
    const share = propose({ workgroup: '' }, { REC: [], OTH: [] });
    expect(share.result.pairs).toEqual([]);
    expect(share.said).toContain('Bring in reports of earlier reviews');
  });
});
