// Which submissions are on the same ground as a draft, told in other words or another language.
import { describe, expect, test } from '@jest/globals';
import { GROUND_THRESHOLDS } from '../../../../src/core/language/meaning/meaning-thresholds';
import { groundOf, newGround, SUBMISSIONS, textOf } from './fixture';

const draft = (text: string) => textOf({ text });

describe('a draft among submissions', () => {
  const ground = groundOf(SUBMISSIONS);

  test.each([
    [
      'river',
      'Leather factories pour poison into the stream, so people who drink from it get sick and nobody makes the owners pay.',
    ],
    [
      'river',
      'Las curtiembres vierten sus desechos al río del que beben los pueblos, la gente enferma y nadie sanciona a las empresas.',
    ],
    ['pension', 'Des femmes âgées sans acte de naissance sont privées de leur retraite.'],
    [
      'buses',
      'People in a wheelchair cannot get on public transport because there are no ramps and elevators never work.',
    ],
    [
      'conscripts',
      'Young men drafted into the armed forces are abused by senior troops and their families are told nothing.',
    ],
    [
      'strike',
      'Employees get fired for setting up a labour union, and the judges take years to give them their jobs back.',
    ],
    [
      'signs',
      'Los niños sordos no tienen maestros que sepan lengua de señas y terminan la escuela sin saber leer.',
    ],
  ])('is first on the ground of %s: %s', (id, text) => {
    const [first] = ground.compare(draft(text));
    expect(first?.id).toBe(id);
    expect(first?.stand).toBeGreaterThan(GROUND_THRESHOLDS.perhaps);
  });

  test.each([
    'Journalists are taken to court for what they write about the president.',
    'El gobierno cerró las iglesias de una minoría religiosa.',
    'Les réfugiés attendent leurs papiers pendant des années.',
  ])('on something else is near none: %s', (text) => {
    expect(ground.compare(draft(text))[0]?.stand).toBeLessThan(GROUND_THRESHOLDS.perhaps);
  });

  test('leaves one out, forgets what is removed and takes what is changed', () => {
    const own = groundOf(SUBMISSIONS);
    const text = draft('Deaf children are taught by teachers without sign language.');
    expect(own.compare(text, new Set(['signs'])).map(({ id }) => id)).not.toContain('signs');
    own.remove('signs');
    expect(own.compare(text)).toHaveLength(5);
    own.put(
      'river',
      textOf({ title: 'Deaf children', summary: 'Schools for deaf pupils lack sign language.' }),
    );
    expect(own.compare(text)[0]?.id).toBe('river');
  });
});

describe('a passage deep in a text', () => {
  test('stands out where the summary does not speak of it', () => {
    const ground = groundOf(SUBMISSIONS);
    const padding =
      'The procedure before the commission was long and the minister did not come to the hearing. '.repeat(
        40,
      );
    const text = `${padding}\nWidows who inherit a field are chased from it by the brothers of the dead husband, and the chief takes their side.`;
    const summary = 'On the work of the commission and its hearings.';
    ground.put('deep', textOf({ title: 'Customs', summary, text }));
    const question = draft(
      'After the husband dies, in-laws drive the widow off the farmland she should inherit.',
    );
    const [first] = ground.compare(question);
    expect(first?.id).toBe('deep');
  });
});

describe('pairs of submissions', () => {
  test('on the same ground stand out, others do not', () => {
    const ground = groundOf({
      ...SUBMISSIONS,
      tannery: [
        'Leather and cancer',
        'Leather factories pour chemicals into the stream from which families take their water. Contamination with heavy metal makes people ill, and the regulator has not punished the companies. The groups ask for purification of sewage and damages for the victims.',
      ],
    });
    const [nearest] = ground.pairs(GROUND_THRESHOLDS.perhaps).sort((x, y) => y.stand - x.stand);
    expect([nearest?.first, nearest?.second]).toEqual(['river', 'tannery']);
    expect(nearest?.stand).toBeGreaterThan(GROUND_THRESHOLDS.perhaps);
  });
});

describe('bad input', () => {
  const ground = groundOf(SUBMISSIONS);
  test.each([
    ['nothing', ''],
    ['only numbers', '12 2026 3.5 % 1,000'],
    ['names', 'Marisol Quispe, Amara Okafor, Jean-Baptiste Durand'],
    ['Arabic', 'لا يحصل السجناء على العلاج في المستشفى'],
    ['a megabyte of one word', 'water '.repeat(175_000)],
    ['a megabyte of brackets', '['.repeat(1_000_000)],
    ['a megabyte of hyphens', '-'.repeat(1_000_000)],
    ['50,000 words', 'The prison has no doctor and the water is dirty. '.repeat(5_000)],
  ])('%s has an answer', (_, text) => {
    const standings = ground.compare(draft(text));
    expect(standings).toHaveLength(6);
    for (const { stand } of standings) expect(Number.isFinite(stand)).toBe(true);
  });

  test('no submissions, or one, or two with the same text', () => {
    const alone = newGround();
    expect(alone.compare(draft('The prison has no doctor.'))).toEqual([]);
    alone.put('one', textOf({ title: 'No doctor', summary: 'The prison has no doctor.' }));
    expect(alone.compare(draft('The prison has no doctor.'))[0]?.id).toBe('one');
    alone.put('two', textOf({ title: 'No doctor', summary: 'The prison has no doctor.' }));
    expect(alone.pairs(GROUND_THRESHOLDS.perhaps)).toHaveLength(1);
  });
});
