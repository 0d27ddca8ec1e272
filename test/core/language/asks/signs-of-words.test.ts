// Under which sign the words of an ask stand: more of it is wanted, less, or that is not told.
import { describe, expect, it } from '@jest/globals';
import { createAskMeasure } from '../../../../src/core/language/asks/measure';
import { createReader } from '../../../../src/core/language/reading/reader';

const measure = createAskMeasure(createReader());

function signOf(ask: string, word: string): string {
  const term = measure.read(ask).terms.find(({ written, isAct }) => written === word && !isAct);
  if (!term) return 'no such word';
  if (!term.isKnown) return '?';
  return term.sign > 0 ? '+' : '-';
}

const hasSign = (sign: string, word: string, ask: string): void => expect(signOf(ask, word)).toBe(sign);

describe('words of an ask', () => {
  it.each<[string, string, string]>([
    ['+', 'proselytism', 'Repeal anti-conversion laws and bans on proselytism.'],
    ['-', 'gambling', 'Repeal the levies on farms and ban gambling.'],
    ['+', 'matrimonio', 'Derogar las trabas a las bodas y las restricciones al matrimonio.'],
    ['+', 'mariage', 'Abroger les taxes et les restrictions au mariage.'],
  ])('%s: nouns that are joined go on with the first verb (%s)', hasSign);

  it.each<[string, string, string]>([
    ['-', 'consent', 'Allow women to obtain passports without the consent of a husband.'],
    ['-', 'tutor', 'Permitir que viajen sin tutor.'],
    ['-', 'tuteur', 'Permettre aux femmes de voyager sans tuteur.'],
  ])('%s: it is known of what shall not be there that it is not wanted (%s)', hasSign);

  it.each<[string, string, string]>([
    ['?', 'rules', 'Ensure that rules do not exclude minorities.'],
    ['+', 'minorities', 'Ensure that rules do not exclude minorities.'],
    ['-', 'child', 'No child shall be detained.'],
  ])('%s: what is denied is said of what follows the verb (%s)', hasSign);

  it.each<[string, string, string]>([
    ['no such word', 'approval', 'Require government approval of every bazaar.'],
    ['-', 'bazaar', 'Require government approval of every bazaar.'],
    ['+', 'ammunition', 'Relax restrictions on live ammunition.'],
    ['+', 'demonstrations', 'Lift the ban on demonstrations.'],
  ])('%s: what a turn of phrase names belongs to it (%s)', hasSign);

  it.each<[string, string, string]>([
    ['-', 'contenidos', 'Imponer la retirada de los contenidos.'],
    ['?', 'asociaciones', 'Las asociaciones disueltas de los vecinos.'],
  ])('%s: participles with an article name a deed (%s)', hasSign);

  it.each<[string, string, string]>([
    ['-', 'exterior', 'Exigir autorización para viajar al exterior.'],
    ['+', 'consentimiento', 'Eliminar los exámenes obligatorios y exigir el consentimiento informado.'],
    ['+', 'clinics', 'Replace prisons with clinics.'],
    ['-', 'apostasy', 'Restore the death penalty for apostasy.'],
    ['+', 'death penalty', 'Restore the death penalty for all offences.'],
  ])('%s: required, given in exchange, punished (%s)', hasSign);

  it.each<[string, string, string]>([
    ['-', 'death penalty', 'Take the next step of abolishing the death penalty.'],
    ['-', 'death penalty', 'Maintain the moratorium in force with a view to abolishing the death penalty.'],
    ['-', 'female genital mutilation', 'Improve implementation of its laws on female genital mutilation.'],
    ['-', 'violencia', 'Aplicar la ley sobre violencia en el hogar.'],
    ['-', 'rape', 'Include marital rape as an offence under the bill.'],
    ['+', 'remuneration', 'Ensure equal remuneration for work of equal value.'],
  ])('%s: as countries put it at the review (%s)', hasSign);

  it.each<[string, string, string]>([
    ['+', 'hospitals', 'Do not cut pensions or close hospitals.'],
    ['+', 'hospitales', 'No reducir el presupuesto ni cerrar hospitales.'],
    ['-', 'tala', 'No permitir la minería ni la tala.'],
    ['-', 'jueces', 'Cambiar de nombre sin médicos ni jueces.'],
    ['+', 'teachers', 'Refrain from closing schools and from arresting teachers.'],
    ['+', 'enfants', "S'abstenir d'expulser les familles et d'enfermer les enfants."],
    ['-', 'weapons', 'Abolish the levy and ban weapons.'],
  ])('%s: what is joined stands under the verb that governs both (%s)', hasSign);

  it.each<[string, string, string]>([
    ['-', 'enfants', 'Les enfants des écoles ne doivent plus mendier dans la rue.'],
    ['?', 'policía', 'Que la policía deje de parar a los jóvenes.'],
    ['-', 'jóvenes', 'Que la policía deje de parar a los jóvenes.'],
    ['-', 'Flogging', 'Flogging must stop.'],
  ])('%s: who acts is not what is stopped, and what is denied may have an attribute (%s)', hasSign);

  it.each<[string, string, string]>([
    ['-', 'corruption', 'Adopt an anti-corruption law.'],
    ['+', 'law', 'Adopt an anti-corruption law.'],
    ['?', 'media', 'Repeal the law that chokes media.'],
    ['+', 'protests', 'Repeal the law that bans protests.'],
    ['-', 'polygamy', 'Reject any bill that would allow polygamy.'],
  ])('%s: what a law is against, or does (%s)', hasSign);

  it.each<[string, string, string]>([
    ['+', 'internet', 'The government shuts down the internet at each election. This must stop.'],
    ['-', 'maison', 'On frappe les enfants à la maison. Il faut arrêter ça.'],
    ['-', 'tax', 'The tax hurts bakers. Scrap it.'],
    ['+', 'HIV', 'Having HIV is not a crime - change the law.'],
  ])('%s: who tells what is wrong wants it otherwise (%s)', hasSign);
});
