// The likeness of content: what it rests on, and what it leaves open.
import { describe, expect, test } from '@jest/globals';
import { createContentMeasure } from '../../../../src/core/language/content/content';
import { createContradictions } from '../../../../src/core/language/content/contradictions';
import { marksOf } from '../../../../src/core/language/content/marks';
import { readMeaningTable } from '../../../../src/core/language/meaning/table';
import { createReader } from '../../../../src/core/language/reading/reader';
import { pageOfBuild } from '../../../support/page-of-build';

const table = readMeaningTable(pageOfBuild('meaning').trimEnd());
const newMeasure = () => createContentMeasure(createReader(), table);

describe('likeness of content', () => {
  test('an ask is nearer to what says it in other words than to its neighbour', () => {
    const measure = newMeasure();
    const ask = measure.read('Give every prisoner a doctor within a day of arrival');
    const same = measure.read('Ensure that all detainees are seen by a physician when they are admitted');
    const other = measure.read('Build new prisons outside of the capital');
    measure.learn([same, other]);
    expect(measure.answers(ask, same)).toBeGreaterThan(measure.answers(ask, other));
  });

  test('two languages meet by concepts and meaning', () => {
    const measure = newMeasure();
    const ask = measure.read('Abolish the death penalty');
    const spanish = measure.read('Abolir la pena de muerte', 'es');
    const other = measure.read('Mejorar las carreteras del norte', 'es');
    expect(measure.likeness(ask, spanish)).toBeGreaterThan(0.6);
    expect(measure.likeness(ask, other)).toBeLessThan(0.2);
  });

  test('likeness is the same both ways, 1 for the same text, and 0 for an empty one', () => {
    const measure = newMeasure();
    const [one, other] = [
      measure.read('Ratify the Convention against Torture'),
      measure.read('Train judges'),
    ];
    expect(measure.likeness(one, other)).toBeCloseTo(measure.likeness(other, one));
    expect(measure.likeness(one, measure.read('Ratify the Convention against Torture'))).toBeCloseTo(1);
    expect(measure.likeness(one, measure.read(''))).toBe(0);
  });

  test('what many of a collection say counts less', () => {
    const measure = newMeasure();
    const texts = ['water in villages', 'water in schools', 'water in prisons', 'water in camps'].map(
      (each) => measure.read(`Provide clean ${each}`),
    );
    const ask = measure.read('Provide clean water in villages');
    const before = measure.answers(ask, measure.read('Provide clean water in towns of the coast'));
    measure.learn([...texts, ...texts, ...texts]);
    expect(measure.answers(ask, measure.read('Provide clean water in towns of the coast'))).toBeLessThan(
      before,
    );
  });

  test('without a table words and concepts alone are compared', () => {
    const measure = createContentMeasure(createReader());
    const [one, other] = [measure.read('Pay midwives fairly'), measure.read('Pay all midwives fairly')];
    expect(measure.space).toBeUndefined();
    expect(measure.likeness(one, other)).toBeGreaterThan(0.7);
  });
});

describe('marks', () => {
  const marked = (text: string, marks: readonly { start: number; end: number }[]): string[] =>
    marks.map(({ start, end }) => text.slice(start, end));

  test('only words of the text are marked, and those of both', () => {
    const measure = newMeasure();
    const [one, other] = ['Close the old coal mine', 'Shut the coal mine near the river'].map((text) =>
      measure.read(text),
    );
    if (!one || !other) throw new Error('both are read');
    const { first, second } = marksOf(measure, one, other);
    expect(marked(one.text, first).join(' ')).toContain('coal mine');
    expect(marked(other.text, second).join(' ')).toContain('coal mine');
    expect(marked(other.text, second).join(' ')).not.toContain('river');
  });

  test('nothing is marked where nothing meets', () => {
    const measure = newMeasure();
    const { first, second } = marksOf(measure, measure.read('Ban asbestos'), measure.read('Train judges'));
    expect([first, second]).toEqual([[], []]);
  });
});

describe('contradictions', () => {
  const told = (one: string, other: string) => {
    const measure = newMeasure();
    const [first, second] = [measure.read(one), measure.read(other)];
    return createContradictions(measure)(first, second, measure.likeness(first, second));
  };

  test.each([
    ['Repeal the law on foreign agents', 'Keep the law on foreign agents'],
    ['Close the camps for travellers', 'Keep the camps for travellers open until there is housing'],
    ['Abolish the death penalty', 'Reinstate the death penalty'],
    ['Reduce solitary confinement', 'Expand the use of solitary confinement'],
    ['Do not lower the voting age', 'Lower the voting age'],
    ['Prohibir la venta de armas de fuego', 'Allow the sale of firearms'],
  ])('%s / %s', (one, other) => {
    expect(told(one, other)).toBe('denies');
  });

  test('another figure for the same thing in the same unit', () => {
    expect(
      told('Set a buffer of 500 metres around schools', 'Set a buffer of 300 metres around schools'),
    ).toBe('another figure');
  });

  test.each([
    ['Lift the embargo against Cuba', 'Put an end to sanctions against Cuba'],
    ['Raise the age of marriage to 18', 'Raise the age of marriage to 18 for girls'],
    ['Repeal the law on foreign agents', 'Maintain the budget for rural clinics'],
    ['Ratify Convention No. 169', 'Ratify Convention No. 189'],
    ['', ''],
  ])('none: %s / %s', (one, other) => {
    expect(told(one, other)).toBeUndefined();
  });
});
