// People found in texts of several scripts: whole names in any case are sure, surnames alone are not.
import { describe, expect, it } from '@jest/globals';
import { mailsIn, numbersIn, phonesIn } from '../../../../src/core/language/names/contact-details';
import { peopleIn, peopleIndex } from '../../../../src/core/language/names/people-in-text';

const index = peopleIndex([
  ['ANA', 'Ana María Ruiz'],
  ['IVA', 'Мария Иванова'],
  ['AHM', 'أحمد الحسن'],
  ['LEY', 'ليلى حداد'],
  ['WEI', '王小明'],
  ['RIO', 'Rio'],
  ['NOO', 'Noor Lindberg'],
]);
const found = (text: string) =>
  peopleIn(text, index).map(
    ({ id, start, length, sure }) => `${id}${sure ? '' : '?'}: ${text.slice(start, start + length)}`,
  );

describe('people in a text', () => {
  it.each([
    ['Ask ana maria ruiz.', ['ANA: ana maria ruiz']],
    ['Ruiz, Ana María signs', ['ANA: Ruiz, Ana María']],
    ['Mrs Ruiz’s house', ['ANA?: Ruiz']],
    ['Встреча с Марией Ивановой', ['IVA: Марией Ивановой']],
    ['Дом Ивановых', ['IVA?: Ивановых']],
    ['قال وأحمد الحسن', ['AHM: وأحمد الحسن']],
    ['التقينا بليلى حداد', ['LEY: بليلى حداد']],
    ['昨天王小明说', ['WEI: 王小明']],
    ['Rio came; the rio is wide', ['RIO: Rio']],
    ['Lindbergs house', ['NOO?: Lindbergs']],
    ['Ana went. María too.', []],
    ['The ruiz', []],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));

  it('finds addresses and numbers, and none in years or amounts', () => {
    const text = 'Call +507 6123-4567 or ana@example.org by 2024 2025 2026 for 1 200 000 000';
    expect(phonesIn('Call +507 6123 4567').map(({ written }) => written)).toEqual(['+507 6123 4567']);
    expect(phonesIn('2024 2025 2026, 1 200 000 000')).toEqual([]);
    expect(mailsIn(text).map(({ written }) => written)).toEqual(['ana@example.org']);
    expect(numbersIn(text, ['61234567']).map(({ written }) => written)).toEqual(['+507 6123-4567']);
    expect(numbersIn('Call 6123', ['61234567'])).toEqual([]);
  });
});
