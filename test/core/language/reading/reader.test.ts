// Reading a text: its language, the names in it, and what it is about.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createReader } from '../../../../src/core/language/reading/reader';
import { wordPlaces } from '../../../../src/core/language/reading/words';
import { ASKS, conceptsOf, keysOf, reader } from './fixture';

describe('the language of a text', () => {
  it.each(ASKS.map(([, en, es, fr]) => ({ en, es, fr })))('is found: $en', ({ en, es, fr }) => {
    expect([en, es, fr].map((text) => reader.read(text).language)).toEqual(['en', 'es', 'fr']);
  });

  it.each([
    ['Ratificar CEDAW', 'es'],
    ['Abolir la peine de mort', 'fr'],
    ['CEDAW', 'en'],
    ['', 'en'],
  ])('%j is %s', (text, language) => {
    expect(reader.read(text).language).toBe(language);
  });

  it('is what was said, where it was said', () => {
    expect(reader.read('Abolish it', 'fr').language).toBe('fr');
  });
});

describe('asks in three languages', () => {
  it.each(ASKS.map(([shared, en, es, fr]) => ({ shared, en, es, fr })))(
    'share what they ask: $en',
    ({ shared, en, es, fr }) => {
      for (const text of [en, es, fr]) expect(conceptsOf(text)).toEqual(expect.arrayContaining([...shared]));
    },
  );
});

describe('words that look alike', () => {
  it.each([
    ['access to water', [], ['ratify']],
    ['accession to the treaty', ['ratify'], []],
    ['the second optional protocol to the ICCPR', ['ICCPR-OP2'], ['ICCPR-OP1', 'ICCPR']],
    [
      'the Optional Protocol to the International Covenant on Civil and Political Rights',
      ['ICCPR-OP1'],
      ['ICCPR-OP2'],
    ],
    ['the Convention against Torture', ['CAT'], ['OPCAT']],
    ['OP-CAT', ['OPCAT'], ['CAT']],
    ['ILO Conventions 138 and 182', ['ILO C138'], ['ILO C169']],
    ['by the end of the year', [], ['abolish']],
    ['legal advice from authorities', [], ['allow']],
    ['the executive branch', [], ['death penalty']],
    ['the commune council', [], ['civil society']],
    ['national and natural parks', [], ['statelessness']],
    ['government reports', [], ['good governance', 'freedom of the press']],
    ['minors in detention', ['children'], ['minorities']],
    ['linguistic minorities', [], ['children']],
    ['The report speaks of rights. Child care is dear.', [], ['CRC']],
  ])('%s', (text, present, absent) => {
    const found = conceptsOf(text, 'en');
    expect(found).toEqual(expect.arrayContaining(present));
    expect(found.filter((key) => absent.includes(key as never))).toEqual([]);
  });
});

describe('words that look alike in Spanish and French', () => {
  it.each([
    ['es', 'los niños', ['children'], ['girls']],
    ['es', 'las niñas', ['girls', 'children'], []],
    ['es', 'Se trata de una medida a media tarde', [], ['trafficking', 'freedom of the press']],
    ['es', 'la trata de personas', ['trafficking'], []],
    ['fr', 'les traités', ['human rights treaties'], ['trafficking']],
    ['fr', 'la traite des êtres humains', ['trafficking'], ['human rights treaties']],
    ['fr', 'au cours de l’année', [], ['justice']],
    ['es', 'personas sin hogar', ['housing'], []],
    ['es', 'el hogar de estas personas', [], ['housing']],
  ] as const)('in %s: %s', (language, text, present, absent) => {
    const found = conceptsOf(text, language);
    expect(found).toEqual(expect.arrayContaining([...present]));
    expect(found.filter((key) => (absent as readonly string[]).includes(key))).toEqual([]);
  });
});

describe('a name', () => {
  const itemsOf = (text: string): number[] => [...reader.read(text).stream];

  it.each([
    ['CRPD', 'Convention on the Rights of Persons with Disabilities'],
    ['CRPD', 'UN Convention on the Rights of Persons with Disabilities (CRPD)'],
    ['CEDAW', 'Convention on the Elimination of All Forms of Discrimination against Women'],
    ['CEDAW', 'Convention on the Elimination of Discrimination Against Women'],
    [
      'CMW',
      'International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families',
    ],
    [
      'CMW',
      'Convention on the Protection of the Rights of All Migrant Workers and Members of their Families',
    ],
    ['CMW', 'ICRMW'],
    ['CED', 'International Convention for the Protection of All Persons from Enforced Disappearance'],
    ['ICCPR-OP2', 'Second Optional Protocol to the International Covenant on Civil and Political Rights'],
    ['ICCPR-OP2', 'second optional protocol to the ICCPR, aiming at the abolition of the death penalty'],
    [
      'OPCAT',
      'Optional Protocol to the Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment',
    ],
    ['Rome Statute', 'Rome Statute of the International Criminal Court'],
    ['ILO C189', 'ILO Convention No. 189'],
    ['ILO C189', 'Convention 189 of the ILO'],
    ['ICESCR', 'International Covenant on Economic, Social and Cultural Rights'],
    ['ICERD', 'Convention on the Elimination of All Forms of Racial Discrimination'],
    ['CAT', 'UN Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment'],
    ['CED', 'ICPPED'],
    ['CRC', 'UNCRC'],
    ['CEDAW', "Women's Convention"],
    ['UNDRIP', 'United Nations Declaration on the Rights of Indigenous Peoples'],
    ['OP-ICESCR', 'Optional Protocol to the International Covenant on Economic, Social and Cultural Rights'],
    ['Statelessness Conventions', '1961 Convention on the Reduction of Statelessness'],
    ['Arms Trade Treaty', 'ATT'],
    ['CRC', 'Convención sobre los Derechos del Niño'],
    ['CEDAW', 'Convención sobre la eliminación de todas las formas de discriminación contra la mujer'],
    ['ICERD', 'Convention internationale sur l’élimination de toutes les formes de discrimination raciale'],
    ['CEDAW', 'Convention sur l’élimination de toutes les formes de discrimination à l’égard des femmes'],
    [
      'UNESCO Convention against Discrimination in Education',
      'Convention against Discrimination in Education',
    ],
  ])('%s is the same item as %s', (short, full) => {
    expect(itemsOf(`Ratify the ${full} soon`)).toEqual(itemsOf(`Ratify the ${short} soon`));
  });

  it('covers the words that it stands for', () => {
    const text = 'Ratify the Convention on the Rights of Persons with Disabilities soon';
    const { streamStarts, streamEnds, words } = reader.read(text);
    expect(words).toHaveLength(11);
    expect([...streamStarts]).toEqual([0, 1, 2, 10]);
    expect([...streamEnds]).toEqual([1, 2, 10, 11]);
  });

  it('brings its subject along, whatever its form', () => {
    const about = (text: string): string[] => keysOf(reader.read(text), ['word', 'name', 'term', 'action']);
    expect(about('Ratify CRPD')).toEqual(
      about('Ratify the Convention on the Rights of Persons with Disabilities'),
    );
    expect(about('Ratify CRPD')).toContain('persons with disabilities');
  });
});

describe('what a text is about', () => {
  it('is its stems, and concepts besides them', () => {
    expect(keysOf(reader.read('Abolish the death penalty'), ['word', 'term', 'action'])).toEqual(
      ['abolish', 'abolish', 'death penalty', 'death', 'penalti'].filter(
        (key, i, all) => all.indexOf(key) === i,
      ),
    );
  });

  it('leaves out words that all reviews have, small words and numbers', () => {
    expect(
      keysOf(reader.read('We recommend that the government ensure in 2024 the human rights of all'), [
        'word',
      ]),
    ).toEqual([]);
  });

  it('has names in three languages, and for a stem the shortest word met', () => {
    const own = createReader();
    const { dimensions } = own.read('Communities protest; every community has a harbour');
    const names = [...dimensions]
      .map((id) => own.dimension(id))
      .map(({ kind, name }) => [kind, name.en, name.fr]);
    expect(names).toContainEqual(['term', 'peaceful assembly', 'réunion pacifique']);
    expect(names).toContainEqual(['word', 'community', 'community']);
  });
});

const SENTENCES = ASKS.flatMap(([, ...texts]) => texts);
const someSentences = fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 6 });
const anyText = fc.oneof(
  someSentences.map((sentences) => sentences.join(' ')),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        'convention',
        'on',
        'the',
        'rights',
        'of',
        'child',
        'CRC',
        '. A',
        ';',
        '\n\n',
        'un',
        '(CRC)',
      ),
      { maxLength: 30 },
    )
    .map((words) => words.join(' ')),
);

describe('reading', () => {
  it('gives the same again, also in a reader that read other texts before', () => {
    fc.assert(
      fc.property(anyText, someSentences, (text, before) => {
        const [fresh, used] = [createReader(), reader];
        for (const sentence of before) used.read(sentence);
        const [one, other] = [fresh.read(text), used.read(text)];
        expect([...other.dimensions].map((id) => used.dimensionHash(id))).toEqual(
          [...one.dimensions].map((id) => fresh.dimensionHash(id)),
        );
        expect([...other.stream].map((id) => used.streamHash(id))).toEqual(
          [...one.stream].map((id) => fresh.streamHash(id)),
        );
        expect(other.dimensionPlaces).toEqual(one.dimensionPlaces);
      }),
      { numRuns: 30 },
    );
  });

  it('gives places that ascend and lie in the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const reading = reader.read(text);
        const count = wordPlaces(text).starts.length;
        expect(reading.words).toHaveLength(count);
        const ascends = (places: ArrayLike<number>): boolean =>
          Array.from(places).every((place, i) => i === 0 || place >= (places[i - 1] ?? 0));
        for (const places of [reading.streamStarts, reading.streamEnds, reading.dimensionPlaces])
          expect(ascends(places)).toBe(true);
        reading.streamStarts.forEach((start, i) => {
          expect(start).toBe(i === 0 ? 0 : reading.streamEnds[i - 1]);
        });
        expect(reading.streamEnds.at(-1) ?? 0).toBe(count);
        reading.dimensionEnds.forEach((end, i) => {
          expect(end).toBeGreaterThan(reading.dimensionPlaces[i] ?? 0);
          expect(end).toBeLessThanOrEqual(count);
        });
        expect(reader.dimensionCount()).toBeGreaterThanOrEqual(Math.max(0, ...reading.dimensions));
      }),
    );
  });

  it('finds in two sentences what it finds in each', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ASKS),
        fc.constantFrom(...ASKS),
        fc.constantFrom(1, 2, 3),
        (one, other, language) => {
          const given = (['en', 'es', 'fr'] as const)[language - 1];
          const [first, second] = [one[language as 1] as string, other[language as 1] as string];
          const parts = [...reader.read(first, given).dimensions, ...reader.read(second, given).dimensions];
          expect([...reader.read(`${first} ${second}`, given).dimensions]).toEqual(parts);
        },
      ),
    );
  });
});
