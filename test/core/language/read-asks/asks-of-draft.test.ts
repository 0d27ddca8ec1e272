// A draft may be nothing but its asks, with nothing that announces them.
import { describe, expect, it } from '@jest/globals';
import { asksOfDraft } from '../../../../src/core/language/read-asks/asks-in-text';

describe('a draft of nothing but', () => {
  it.each([
    ['Keep money bail for offenses that are not violent'],
    ['keep contracts under which county jails hold people'],
    ['Do not record the race of drivers who are stopped by the police'],
    ['Never cut off the water of a home with children'],
    ['Fund shelters for women who flee'],
    ['Mantener la fianza para delitos que no son violentos'],
    ['Ne pas enregistrer la couleur des conducteurs'],
    ['Maintenir la caution pour les délits qui ne sont pas violents'],
  ])('an ask is that ask: %s', (text) => {
    expect(asksOfDraft(`${text}.`)).toEqual([text]);
  });

  it('a few asks is those', () => {
    expect(asksOfDraft('Close the county jails. Release everyone who waits there.')).toHaveLength(2);
  });

  it.each([
    ['Pay gaps in rural districts hurt women most.'],
    ['Train drivers in the north have no union.'],
    ['Support for families comes late or never.'],
    ['Fund cuts hurt clinics in the valley.'],
    ['Grant, a nurse with all her papers, was sent home.'],
    ['Take the case of Ana, who gave birth alone.'],
    ['The police stop drivers on Route 9 for their race.'],
    ['Garantizar el agua es deber del Estado.'],
    ['Fermer la mine coûte plus que de la garder.'],
    ['Keep the wells open. The mine has poisoned them for years.'],
  ])('what somebody tells has none: %s', (text) => {
    expect(asksOfDraft(text)).toEqual([]);
  });
});
