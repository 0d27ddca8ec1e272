import { describe, expect, it } from '@jest/globals';
import { cycleForm } from '../../../../src/core/cycle/timeline/present-facts';
import { LANGUAGES, type Language } from '../../../../src/core/base/messages/text';
import { bookOf, contextOf } from '../../../support/book';

const offered = (language: Language) => {
  const form = cycleForm.plan(bookOf({ SET: [], MEM: [], TIM: [] }), {}, contextOf({ language }));
  if (!form.ok) throw new Error('no form');
  return form.value.result.countries;
};
const named = (language: Language, iso3: string) => offered(language).find(({ id }) => id === iso3);

describe('the countries that one can choose', () => {
  it('have the names of the reader’s language', () => {
    expect(named('en', 'DEU')?.name).toBe('Germany');
    expect(named('es', 'DEU')?.name).toBe('Alemania');
    expect(named('fr', 'DEU')?.name).toBe('Allemagne');
    expect(named('es', 'USA')).toEqual({ id: 'USA', name: 'Estados Unidos de América' });
  });

  it('are found by the usual name where the UN has another', () => {
    expect(named('es', 'KOR')).toEqual({ id: 'KOR', name: 'República de Corea', detail: 'Corea del Sur' });
    expect(named('en', 'KOR')).toEqual({ id: 'KOR', name: 'Republic of Korea', detail: 'South Korea' });
  });

  it.each(LANGUAGES)('are all there, in the order of their names (%s)', (language) => {
    const names = offered(language).map(({ name }) => name);
    expect(names.length).toBe(offered('en').length);
    expect(new Set(names).size).toBe(names.length);
  });
});
