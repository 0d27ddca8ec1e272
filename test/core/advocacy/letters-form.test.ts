// What goes to missions has no fault of form that a rule can see: 30 countries, three languages, each kind of letter, and
// each rank that the cell of a mission can name.
import { describe, expect, it } from '@jest/globals';
import { addressOf } from '../../../src/core/advocacy/address';
import { thanks } from '../../../src/core/advocacy/thanks/plan-thanks';
import type { Language } from '../../../src/core/base/messages/text';
import { COUNTRIES, countryByIso3 } from '../../../src/core/base/vocabulary/countries';
import { formsOfCountry } from '../../../src/core/base/vocabulary/country-forms';
import { bookReading, contextFor, planned, tables } from './fixture';
import { reviewed } from './reviewed';

const LANGUAGES = ['en', 'es', 'fr'] as const;

/** Names with and without article, of each gender and number, with an H, a vowel, an article of their own, no formal name. */
const THIRTY = (
  'NOR NLD USA GBR FRA DEU ESP CHL BRA SLV CRI HND HUN HTI ISR CUB PHL BHS GMB COD COG CIV IRN BOL VEN KOR PRK ' +
  'CAN AUS BIH'
).split(' ');

/** What is wrong with a text by a rule; nothing where it is without fault. */
export function faultsOf(text: string, language: Language): readonly string[] {
  const rules: readonly (readonly [name: string, found: RegExp])[] = [
    ['two spaces', / {2}|\u00a0 | \u00a0/],
    ['brackets or braces', /[[\]{}]|undefined|\( ?\)/],
    ['small words that should be one', /\b(?:de le|de les|à le|à les|de el|a el|of of|the the|de de)\b/],
    ['no elision', /\b(?:[dD]e|[lL][ea]) (?=[AEIOUÉÎaeiou]\p{L}*\b)/u],
    ['elision before a consonant', /\b[dlDL]’(?=[BCDFGKLMNPQRSTVWXZ])/],
    [
      'a name in a list’s form',
      /\((?:[^)]*\b(?:Republic|République|República|State|État|Estado|Kingdom|Royaume|Reino))/,
    ],
    ['a line that begins small', /(?:^|\n\n)\p{Ll}/u],
    ['a sentence that begins small', /(?<!H\.E)[.!?] \p{Ll}(?!\.)/u],
    ['marks of another language', language === 'en' ? /[«»]/ : /[“”]/],
    ['a space before a comma or stop', / [,.]/],
  ];
  const only = language === 'fr' ? rules : rules.filter(([name]) => !name.includes('elision'));
  return only.filter(([, found]) => found.test(text)).map(([name]) => `${name}: ${text}`);
}

describe('letters after the review', () => {
  it.each(LANGUAGES)('have no fault of form, to 30 countries, in %s', (writeIn) => {
    const CTY = [
      { id: 'CTY-OWN', iso3: 'NER', name: 'Niger' },
      ...THIRTY.map((iso3) => ({
        ...{ id: `CTY-${iso3}`, iso3, name: countryByIso3(iso3)?.name ?? '', writeIn },
      })),
    ];
    // Each third one is thanked, reminded, or both.
    const of = (at: number) => CTY.slice(1).filter((_, place) => place % 3 === at || place % 3 === 2);
    const made = of(0).map(({ id }, at) => ({
      ...{ id: `REC-${id}`, cycle: 4, number: `26.${String(at + 1)}`, text: 'Dig wells;', countries: [id] },
      ...{ source: 'A/HRC/46/15', answer: 'supported' },
    }));
    const { letters } = planned(
      thanks.plan(
        bookReading(thanks.reads, {
          CTY,
          REC: made,
          MAT: made.map(({ id }) => ({
            id: `MAT-${id}`,
            ask: 'ASK-W',
            recommendation: id,
            decision: 'taken-up',
          })),
          ATC: of(1).map(({ id }) => ({ id: `ATC-${id}`, country: id, ask: 'ASK-D', status: 'promised' })),
          HRD: [],
        }),
        {},
        contextFor('bo', { settings: { country: 'NER', coalition: 'Coalition of Norway', cycle: '4' } }),
      ),
    ).result;
    expect(letters.length).toBe(30);
    expect(new Set(letters.map(({ kind }) => kind))).toEqual(new Set(['thanks', 'reminder', 'both']));
    expect(letters.flatMap(({ subject, body }) => faultsOf(`${subject}\n\n${body}`, writeIn))).toEqual([]);
  });

  it('are one a country', () => {
    const { letters } = planned(
      thanks.plan(bookReading(thanks.reads, { ...tables, ...reviewed }), {}, contextFor('bo')),
    ).result;
    expect(new Set(letters.map(({ id }) => id)).size).toBe(letters.length);
  });
});

describe('forms of countries', () => {
  it.each(LANGUAGES)('are there for each, with articles that meet as they should, in %s', (language) => {
    for (const { iso3 } of COUNTRIES) {
      const forms = formsOfCountry(iso3, language);
      const joined = `Mission ${forms?.of ?? ''} … ${forms?.ofFormal ?? ''}`;
      expect(faultsOf(joined, language)).toEqual([]);
      expect(forms?.name).not.toMatch(/[()]|^$/);
    }
  });

  it('fall back on the usual name where there is no formal one', () => {
    expect(formsOfCountry('CAN', 'fr')?.ofFormal).toBe('du Canada');
    expect(formsOfCountry('CAN', 'en')?.ofFormal).toBe('of Canada');
    expect(formsOfCountry('NZL', 'es')?.ofFormal).toBe('de Nueva Zelandia');
    expect(formsOfCountry('XXX', 'en')).toBeUndefined();
  });
});

const inLanguages = (missionContacts: string, iso3 = 'NLD') => {
  const row = { ...bookReading(['CTY']).rows('CTY')[0]!, iso3, name: '', label: '', missionContacts };
  return (language: Language) => addressOf(row, language);
};

describe('to whom a letter goes', () => {
  it('is the office where nobody is named, or several are', () => {
    const office = inLanguages('mission@example.org')('en');
    expect(office).toEqual({
      lines: [
        'H.E. the Permanent Representative of the Kingdom of the Netherlands',
        'Permanent Mission of the Kingdom of the Netherlands to the United Nations Office at Geneva',
      ],
      salutation: 'Excellency,',
      closing: 'Please accept, Excellency, the assurances of our highest consideration.',
    });
    expect(inLanguages('Ms. Ann Lee, Counsellor\nMr. Bo Lee, First Secretary')('en')).toEqual(office);
  });

  it('is the one who is named with a rank, never of a guessed gender', () => {
    expect(inLanguages('Ms. Maria de Vries, Minister Counsellor, m@example.org')('en')).toMatchObject({
      salutation: 'Dear Ms. Maria de Vries,',
      closing: 'Yours sincerely,',
    });
    expect(inLanguages('Andrea Rossi, First Secretary')('en').salutation).toBe('Dear Andrea Rossi,');
    expect(inLanguages('S.E. Mme Claire Moreau, Ambassadrice')('fr')).toMatchObject({
      salutation: 'Madame l’Ambassadrice,',
      closing: 'Veuillez agréer, Madame l’Ambassadrice, l’expression de notre très haute considération.',
    });
    expect(inLanguages('Claire Moreau, Conseillère')('fr').salutation).toBe('Madame, Monsieur,');
    expect(inLanguages('Sr. Juan Pérez, Consejero')('es').salutation).toBe('Señor Consejero:');
  });
});
