import { describe, expect, it } from '@jest/globals';
import {
  whomToAsk,
  type WhomToAskInput,
} from '../../../../src/core/advocacy/whom-to-ask/plan-whom-to-ask-list';
import type { Tables } from '../../../support/book';
import { bookReading, contextFor, planned, SETTINGS, type Who } from '../fixture';

const ask = (
  input: WhomToAskInput,
  {
    who = 'cora',
    over = {},
    settings = {},
  }: {
    who?: Who;
    over?: Tables;
    settings?: Readonly<Record<string, string>>;
  } = {},
) =>
  planned(
    whomToAsk.plan(
      bookReading(whomToAsk.reads, over),
      input,
      contextFor(who, { settings: { ...SETTINGS, ...settings } }),
    ),
  ).result;

const cellOf = (result: ReturnType<typeof ask>, country: string, column: string) => {
  const at = result.columns.findIndex(({ id }) => id === column);
  return result.countries.find(({ name }) => name === country)?.cells[at];
};

describe('whom-to-ask', () => {
  it('puts first who recommended it to us, with session, number and symbol, and what the government said', () => {
    const result = ask({ workgroup: 'Water' });
    expect(result.columns.map(({ id }) => id)).toEqual(['ASK-W']);
    expect(result.countries.map(({ name }) => name).slice(0, 2)).toEqual(['Chile', 'Kenya']);
    expect(cellOf(result, 'Chile', 'ASK-W')?.reasons).toEqual([
      'Recommended it or nearly the same to us: 3: 40.1, A/HRC/36/7, “Provide safe drinking water to all villages”',
      'Our government did not accept it: it may ask again, in other words',
      'Of its regional group, 1 of 2 recommended it or nearly the same',
      'On the Human Rights Council this year',
    ]);
  });

  it('counts what countries recommended to others, and says where', () => {
    expect(cellOf(ask({ workgroup: 'Prisons' }), 'Uruguay', 'ASK-D')?.reasons).toEqual([
      'Recommended it or nearly the same to others: Eswatini 7.1, “Abolish the death penalty in law”',
      'Of its regional group, 1 of 2 recommended it or nearly the same',
      'In the troika of this review',
    ]);
  });

  it('shows what is perhaps the same beside the ask, and tells it as no fact', () => {
    const result = ask({ workgroup: 'Prisons' });
    const cell = cellOf(result, 'Tuvalu', 'ASK-D');
    expect(cell).toMatchObject({ ground: 'perhaps', reasons: [] });
    const guess = result.columns[0]?.perhaps[cell?.perhaps ?? -1];
    expect(guess?.where).toBe('3: 40.2');
    const { first, second } = guess?.sentences ?? { first: undefined, second: undefined };
    const marked = [first, second].map((one) =>
      one?.marks.map(({ start, end }) => one.text.slice(start, end)).join(' '),
    );
    expect(marked).toEqual(['death penalty', 'death penalty'].map(expect.stringContaining));
  });

  it('tells as a fact only what names the same treaties', () => {
    const over: Tables = {
      ASK: [{ id: 'ASK-T', workgroup: 'WG-P', text: 'Ratify the Convention against Torture' }],
      OTH: [
        { id: 'OTH-1', number: '1', text: 'Ratify the Convention against Torture', countries: ['CTY-K'] },
        {
          id: 'OTH-2',
          number: '2',
          text: 'Ratify the Convention against Torture and the Paris Agreement',
          countries: ['CTY-U'],
        },
        { id: 'OTH-3', number: '3', text: 'Ratify the Paris Agreement', countries: ['CTY-S'] },
      ],
    };
    const grounds = ['Kenya', 'Uruguay', 'Eswatini'].map(
      (name) => cellOf(ask({ workgroup: 'Prisons' }, { over }), name, 'ASK-T')?.ground,
    );
    expect(grounds).toEqual(['same', 'perhaps', '']);
  });

  it('quotes nothing for what is only on the same issue', () => {
    const cell = cellOf(ask({ workgroup: 'Water' }), 'Kenya', 'ASK-W');
    expect(cell?.ground).toBe('');
    expect(cell?.reasons.join(' ')).not.toContain('Dig wells');
  });

  it('never shows the country under review', () => {
    expect(ask({ workgroup: '' }).countries.map(({ name }) => name)).not.toContain('Norway');
  });

  it('leaves out asks of submissions that were withdrawn', () => {
    expect(ask({ workgroup: '' }).columns.map(({ id }) => id)).toEqual(['ASK-W', 'ASK-D']);
  });

  it('begins with the workgroup that the reader co-chairs', () => {
    expect(ask({}, { who: 'dee' }).workgroup.name).toBe('Prisons');
    expect(ask({}, { who: 'ana' })).toMatchObject({ workgroup: { id: '' }, mayPlan: false });
  });

  it('ranks for issues, too', () => {
    const result = ask({ by: 'issues', workgroup: 'Water' });
    expect(result.columns).toMatchObject([{ id: 'ISS-W', name: 'Water and sanitation' }]);
    expect(cellOf(result, 'Chile', 'ISS-W')?.reasons[0]).toMatch(
      /^Under this issue in the workbook, to us: 3: 40\.1/,
    );
    expect(cellOf(result, 'Kenya', 'ISS-W')?.reasons[0]).toMatch(/, to others: Eswatini 7\.2/);
  });

  it('says which settings it could not read', () => {
    const result = ask({ workgroup: 'Water' }, { settings: { 'asks.mission': 'few' } });
    expect(result.perCountry).toBe(3);
    expect(result.notes.join(' ')).toContain('Most asks that one country is to hear');
  });

  it('says how each ask stands, what a country hears, and who wrote there lately', () => {
    const over: Tables = {
      ATC: [{ id: 'ATC-1', country: 'CTY-K', ask: 'ASK-W', owner: 'MEM-BO', status: 'planned' }],
      CON: [
        {
          id: 'CON-1',
          country: 'CTY-K',
          date: '2027-01-06',
          asks: ['ASK-D'],
          who: ['MEM-BO'],
          response: 'will-raise',
        },
      ],
    };
    const kenya = ask({ workgroup: '' }, { over }).countries.find(({ name }) => name === 'Kenya');
    expect(kenya?.cells.map(({ status }) => status)).toEqual(['planned', 'promised']);
    expect(kenya).toMatchObject({ heard: 2, workgroups: 2, contact: { name: 'Dee' } });
    expect(kenya?.recent).toBe('Bo wrote there or met them on Wednesday 6 January 2027. Talk to Dee first.');
  });

  it('ranks nobody where no recommendation is on what is asked', () => {
    expect(ask({}).isRanked).toBe(true);
    expect(ask({}, { over: { REC: [], OTH: [] } }).isRanked).toBe(false);
  });

  it('puts first whom something is planned with, and takes a promise as a reason', () => {
    const ATC = [{ id: 'ATC-1', country: 'CTY-S', ask: 'ASK-W', status: 'promised' }];
    const result = ask({ workgroup: 'Water' }, { over: { ATC, REC: [], OTH: [] } });
    expect(result.countries[0]?.name).toBe('Eswatini');
    expect(cellOf(result, 'Eswatini', 'ASK-W')?.reasons).toEqual(['It said that it will raise it']);
  });

  it('counts the last day back from the review', () => {
    expect(ask({}).lastDay).toBe('Monday 18 October 2027');
    expect(ask({}, { settings: { 'review.state': 'absent' } }).lastDay).toBe('');
  });
});
