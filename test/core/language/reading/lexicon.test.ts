// The table of concepts holds together.
import { describe, expect, it } from '@jest/globals';
import { concepts, expandWording } from '../../../../src/core/language/reading/concepts';
import { TEXT_LANGUAGES } from '../../../../src/core/language/reading/reading';
import { SMALL_WORDS } from '../../../../src/core/language/reading/small-words';
import { foldedWords } from '../../../../src/core/language/reading/words';
import { conceptsOf } from './fixture';

const named = concepts().filter(({ kind }) => kind !== 'none');

describe('the table of concepts', () => {
  it('has each key once', () => {
    const keys = named.map(({ key }) => key);
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
    expect(keys.length).toBeGreaterThan(250);
  });

  it('has wordings and a name in each language', () => {
    for (const { wordings, name } of named)
      for (const language of TEXT_LANGUAGES) {
        expect(wordings[language].length).toBeGreaterThan(0);
        expect(name[language]).toMatch(/^[\p{L}\p{N}][^|;@=()/]*$/u);
      }
  });

  it('implies only what it has', () => {
    const keys = new Set(named.map(({ key }) => key));
    expect(named.flatMap(({ implied }) => implied).filter((key) => !keys.has(key))).toEqual([]);
  });

  it.each(TEXT_LANGUAGES)('finds each concept by the name that it shows, in %s', (language) => {
    const lost = named.filter(({ key, name }) => !conceptsOf(name[language], language).includes(key));
    expect(lost.map(({ name }) => name[language])).toEqual([]);
  });

  it.each([
    ['(a) b/c d', ['b d', 'c d', 'a b d', 'a c d']],
    ['x (y/z)', ['x', 'x y', 'x z']],
  ])('reads %s as its phrases', (wording, phrases) => {
    expect(expandWording(wording, 'en').sort()).toEqual([...phrases].sort());
  });

  it('has no wording of several words of which only one counts', () => {
    const isSmall = (word: string): boolean => TEXT_LANGUAGES.some((each) => SMALL_WORDS[each].has(word));
    const counting = (phrase: string): number =>
      phrase
        .split(' ')
        .flatMap((part) =>
          part.startsWith('=') ? [part] : foldedWords(part).filter((word) => !isSmall(word)),
        ).length;
    const collapsed = named.flatMap(({ wordings }) =>
      TEXT_LANGUAGES.flatMap((language) =>
        wordings[language]
          .flatMap((wording) => expandWording(wording, language))
          .filter((phrase) => foldedWords(phrase).length > 1 && counting(phrase) < 2),
      ),
    );
    expect(collapsed).toEqual([]);
  });

  it.each([
    ['Establish an institution in accordance with the Paris Principles.', 'en', 'climate change'],
    ['Take all necessary steps to build wells.', 'en', 'increase'],
    ['Set a date for the report.', 'en', 'establish'],
    ['Build a school in each village.', 'en', 'school dropout'],
    ['Reduce sentences for minor offences.', 'en', 'mandatory minimum sentences'],
    ['A person who travels abroad.', 'en', 'minorities'],
    ['Universal access to the register.', 'en', 'education'],
    ['Demonstrate progress to the National Assembly.', 'en', 'peaceful assembly'],
    ['Persons aged under forty.', 'en', 'older persons'],
    ['In close cooperation with neighbours.', 'en', 'dissolve'],
    ['A dialogue with civil society.', 'en', 'tolerance'],
    ['Publicar el presupuesto nacional.', 'es', 'statelessness'],
    ['Las partes del proceso.', 'es', 'maternal mortality'],
    ['Las partes del proceso.', 'es', 'prosecute'],
    ['Las partes del proceso.', 'es', 'ratify'],
    ['Informar en forma periódica.', 'es', 'journalists'],
    ['El trato a los vecinos del mar.', 'es', 'human rights treaties'],
    ['El trato a los vecinos del mar.', 'es', 'crime and public security'],
    ['Adopter un budget national.', 'fr', 'statelessness'],
    ['Ouvrir un dialogue sur les objectifs.', 'fr', 'work and pay'],
    ['Ouvrir un dialogue sur les objectifs.', 'fr', 'freedom of religion'],
    ['Le traitement des demandes par sexe.', 'fr', 'human rights treaties'],
    ['Le traitement des demandes par sexe.', 'fr', 'sexual orientation and gender identity'],
    ['Publier les papiers du code civil.', 'fr', 'migrants'],
    ['Publier les papiers du code civil.', 'fr', 'armed conflict'],
    ['Publier tous les salaires.', 'fr', 'unpaid wages'],
  ] as const)('"%s" (%s) is not about %s', (sentence, language, key) => {
    expect(conceptsOf(sentence, language)).not.toContain(key);
  });

  it.each([
    ['Teach sign language in village halls.', 'persons with disabilities'],
    ['In close cooperation with neighbours.', 'cooperate'],
    ['In close consultation with neighbours.', 'consult'],
  ])('"%s" is about %s', (sentence, key) => {
    expect(conceptsOf(sentence, 'en')).toContain(key);
  });

  it('refuses a reference to nothing', () => {
    expect(() => expandWording('protocol to @NOTHING', 'en')).toThrow('NOTHING');
  });
});
