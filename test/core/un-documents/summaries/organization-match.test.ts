// Printed names beside the organizations of a workbook: the same in another spelling, perhaps the same, or another.
import { describe, expect, it } from '@jest/globals';
import { organizationMatcher } from '../../../../src/core/un-documents/summaries/organization-match';
import { printedName, printedNames } from '../../../../src/core/un-documents/summaries/printed-names';
import { createCountryResolver } from '../../../../src/core/language/country-names/resolver';
import { bookOf } from '../../../support/book';

const resolver = createCountryResolver();
const ROWS = [
  { id: 'ORG-1', name: 'The Fishers of the Delta', acronym: 'FD' },
  { id: 'ORG-2', name: 'Centre for Clean Wells', acronym: 'CCW', aliases: ['Pozos Limpios'] },
  { id: 'ORG-3', name: 'Vigías del Río' },
  { id: 'ORG-4', name: 'Genocide Prevention Watch, Inc.' },
  { id: 'ORG-5', name: 'Riverside Coalition for Human Rights', acronym: 'RCHR' },
  { id: 'ORG-6', name: 'Arctic Initiative', acronym: 'AI' },
  { id: 'ORG-7', name: 'Stateless in Our Town' },
  { id: 'ORG-8', name: 'Rain Society', acronym: 'RS' },
  { id: 'ORG-9', name: 'Rain Society', acronym: 'RSB' },
  { id: 'ORG-10', name: 'Shelter Line (SHL)' },
  { id: 'ORG-11', name: 'Housing Now', acronym: 'HN' },
  { id: 'ORG-12', name: 'Earthrise' },
  { id: 'ORG-13', name: 'Voices' },
];
const matcher = organizationMatcher(bookOf({ ORG: ROWS }).rows('ORG'));
const match = (text: string, code = '') => {
  const printed = printedName(text, resolver);
  if (!printed) throw new Error('No name.');
  const found = matcher.match(printed, code);
  return found.kind === 'one'
    ? found.id
    : found.kind === 'perhaps'
      ? found.ids.map((id) => `${id}?`).join(' ')
      : '';
};

describe('a printed name', () => {
  it.each([
    ['in other letters, without its article', 'FISHERS OF THE DELTA', 'ORG-1'],
    ['with city and country', 'Fishers of the Delta, Coral Gables (United States of America)', 'ORG-1'],
    [
      'with city, state and country',
      'Fishers of the Delta, Atlanta, Georgia (United States of America)',
      'ORG-1',
    ],
    [
      'of a country with brackets in its name',
      'Fishers of the Delta, Tehran (Iran (Islamic Republic of))',
      'ORG-1',
    ],
    ['with its article behind', 'Fishers of the Delta, The, Oslo (Norway)', 'ORG-1'],
    ['with its short form behind', 'Centre for Clean Wells (CCW)', 'ORG-2'],
    ['in American spelling', 'Center for Clean Wells, Oslo (Norway)', 'ORG-2'],
    ['by another name that people gave', 'Pozos Limpios, Lima (Peru)', 'ORG-2'],
    ['without accents', 'Vigias del Rio', 'ORG-3'],
    ['with words in another order', 'Clean Wells, Centre for', 'ORG-2'],
    ['without its legal form', 'Genocide Prevention Watch, McLean, VA (United States of America)', 'ORG-4'],
    ['with a typing slip', 'Genocide Preventoin Watch', 'ORG-4'],
    ['without the bracket that the workbook has', 'Shelter Line, Oslo (Norway)', 'ORG-10'],
  ])('%s is known', (_, text, id) => expect(match(text)).toBe(id));

  it.each([
    ['less one word', 'Stateless in Town', '', 'ORG-7?'],
    ['of two organizations', 'The Rain Society', '', 'ORG-8? ORG-9?'],
    ['with one letter left out', 'Housing Nw, Oslo (Norway)', '', 'ORG-11?'],
    ['of one word, with another letter', 'Earthrize', '', 'ORG-12?'],
    ['of one word, with two letters swapped', 'Eatrhrise (Norway)', '', 'ORG-12?'],
    ['with the short form of one', 'Coalición de la Ribera', 'RCHR', 'ORG-5?'],
  ])('%s is asked about', (_, text, code, ids) => expect(match(text, code)).toBe(ids));

  it.each([
    ['that shares only words of everybody’s', 'Physicians for Human Rights', ''],
    ['with the two-letter form of another', 'Amnesty International, London (United Kingdom)', 'AI'],
    ['one letter off a short name', 'Voicess', ''],
    ['two letters off', 'Housing Nq, Oslo (Norway)', ''],
    ['of somebody else', 'The Koani Society, Lihue (United States of America)', 'TKS'],
  ])('%s is another’s', (_, text, code) => expect(match(text, code)).toBe(''));
});

describe('the names of a joint submission', () => {
  const names = (text: string) => printedNames(text, resolver).map(({ name }) => name);
  it.each([
    ['A B Club, Oslo (Norway); C D Club; and the E F Club.', ['A B Club', 'C D Club', 'E F Club']],
    ['Lakes and Law, Oslo (Norway)', ['Lakes and Law']],
    [
      'Lakes and Law, Union of Wells, Society for Rain (Norway)',
      ['Lakes and Law', 'Union of Wells', 'Society for Rain'],
    ],
    [
      'Owls, Bats Inc. and Fish of Ours, Bees Unlimited (Norway)',
      ['Owls', 'Bats Inc. and Fish of Ours', 'Bees Unlimited'],
    ],
    ['', []],
  ])('%s', (text, wanted) => expect(names(text)).toEqual(wanted));
});
