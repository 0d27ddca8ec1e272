// What texts ask for, as people write it in three languages, and what only looks like it.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { asksOfDraft, findAsks } from '../../../../src/core/language/read-asks/asks-in-text';

const asksOf = (...lines: string[]): string[] => findAsks(lines.join('\n')).map(({ text }) => text);

describe('a part headed recommendations', () => {
  it.each([
    ['Recommendations'],
    ['RECOMMENDATIONS:'],
    ['IV. Recommendations'],
    ['## Our recommendations to the Government of Norway'],
    ['5. Conclusions and recommendations'],
    ['Recomendaciones al Estado'],
    ['C. Conclusiones y recomendaciones'],
    ['Recommandations'],
    ['Conclusion et recommandations'],
    ['What we ask for'],
  ])('is found under %s', (heading) => {
    const lines = [
      'Wells are poisoned.',
      heading,
      '1. Test every well twice a year.',
      '2. Publish the results;',
    ];
    expect(asksOf(...lines)).toEqual(['Test every well twice a year', 'Publish the results']);
  });

  it('ends at the next heading', () => {
    const asked = asksOf(
      'Recommendations',
      'Ratify the protocol',
      'V. Conclusion',
      'Wells matter to us all here.',
    );
    expect(asked).toEqual(['Ratify the protocol']);
  });

  it('takes the first sentence of an item, and later ones that ask', () => {
    const item = '- Close the mine. It has poisoned forty wells. The Government should pay for new ones.';
    expect(asksOf('Recommendations', item)).toEqual(['Close the mine', 'pay for new ones']);
  });

  it('takes lettered items that stand in one paragraph', () => {
    expect(
      asksOf('Recommendations', 'The State should: (a) test all wells; (b) close the mine; and (c) pay.'),
    ).toEqual(['test all wells', 'close the mine']);
  });

  it('passes over what was recommended in an earlier review', () => {
    expect(asksOf('Follow-up to recommendations', '1. Ratify the protocol.')).toEqual([]);
    expect(asksOf('Recommendations accepted in the last cycle', '1. Ratify the protocol.')).toEqual([]);
  });

  it('joins lines that were broken at a fixed width', () => {
    const asked = asksOf(
      'The river feeds four towns, and all of them drink from wells that',
      'stand within a mile of the mine and that nobody has tested since the',
      'flood of last spring, although the law says so in plain words.',
      '',
      'RECOMMENDATIONS',
      '',
      '1. Test every well that stands within five miles of the mine, and do',
      'so twice a year.',
      '2. Publish what was found in the languages that people along the river',
      'speak at home.',
    );
    expect(asked).toEqual([
      'Test every well that stands within five miles of the mine, and do so twice a year',
      'Publish what was found in the languages that people along the river speak at home',
    ]);
  });
});

describe('a lead-in', () => {
  it.each([
    ['We recommend that the Government of Norway:'],
    ['The coalition therefore urges the State to:'],
    ['Recomendamos al Gobierno de Noruega:'],
    ['Nous recommandons au gouvernement :'],
  ])('%s brings a list', (leadIn) => {
    const asked = asksOf(
      'Wells are poisoned.',
      leadIn,
      '- test every well;',
      '- close the mine now.',
      'Fish are gone.',
    );
    expect(asked).toEqual(['test every well', 'close the mine now']);
  });

  it('brings items without any sign, as Word files have them, until one that is none', () => {
    const asked = asksOf(
      'We call on the Government to:',
      'Adopt a plan on wells',
      'Close the old mine',
      'Our town is small.',
    );
    expect(asked).toEqual(['Adopt a plan on wells', 'Close the old mine']);
  });
});

describe('a sentence that asks', () => {
  it.each([
    ['We recommend that the Government of Norway ratify the protocol.', 'ratify the protocol'],
    ['Therefore, the undersigned organizations urge the authorities to test all wells.', 'test all wells'],
    ['The Government should not close the northern clinic.', 'not close the northern clinic'],
    ['The Norwegian authorities must test all wells.', 'test all wells'],
    ['Norway should abolish solitary confinement.', 'abolish solitary confinement'],
    ['RWA recommends that the State adopt a plan.', 'adopt a plan'],
    ['Recomendamos que el Estado garantice el agua limpia.', 'garantice el agua limpia'],
    ['Instamos al Gobierno a que ratifique el protocolo.', 'ratifique el protocolo'],
    ['El Gobierno debería ratificar el protocolo pronto.', 'ratificar el protocolo pronto'],
    ['Las autoridades deben cerrar la mina vieja.', 'cerrar la mina vieja'],
    ['Nous demandons au gouvernement de ratifier le protocole.', 'ratifier le protocole'],
    ['L’État devrait fermer la vieille mine.', 'fermer la vieille mine'],
    ['Les autorités doivent garantir une eau propre.', 'garantir une eau propre'],
  ])('%s', (sentence, ask) => {
    expect(asksOf(`Wells are poisoned. ${sentence} Fish are gone.`)).toEqual([ask]);
  });

  it.each([
    ['The Committee recommends that Norway test all wells.'],
    ['In 2019 the Government accepted a recommendation to test all wells.'],
    ['Households must pay three fees before water runs.'],
    ['This should have been done long ago.'],
    ['Women should not have to walk five miles.'],
    ['We asked the ministry twice and had no answer.'],
    ['Pedimos a la gente que trajera sus libretas.'],
    ['We ask families what they drink.'],
    ['El Comité recomienda que el Estado cierre la mina.'],
    ['حقوق الإنسان في كل مكان.'],
  ])('is none: %s', (sentence) => {
    expect(asksOf(sentence)).toEqual([]);
  });
});

describe('a sentence in the imperative', () => {
  it.each([
    ['Pay midwives and doulas a living wage.', 'Pay midwives and doulas a living wage'],
    ['Ratify the Optional Protocol before 2028.', 'Ratify the Optional Protocol before 2028'],
    ['Ratify the Optional Protocol on torture (OPCAT).', 'Ratify the Optional Protocol on torture (OPCAT)'],
    ['Stop the eviction of families by the river.', 'Stop the eviction of families by the river'],
    ['Train nurses in every language of the valley.', 'Train nurses in every language of the valley'],
  ])('asks inside a text: %s', (sentence, ask) => {
    expect(asksOf(`Wells are poisoned. ${sentence} Fish are gone.`)).toEqual([ask]);
  });

  it.each([
    ['- Pay midwives and doulas a living wage.', 'Pay midwives and doulas a living wage'],
    ['• Garantizar agua limpia a cada escuela', 'Garantizar agua limpia a cada escuela'],
    ['Pagar un salario digno a las parteras', 'Pagar un salario digno a las parteras'],
    ['Fermer la vieille mine avant 2028.', 'Fermer la vieille mine avant 2028'],
  ])('asks as an item or on a line of its own: %s', (line, ask) => {
    expect(asksOf('Wells are poisoned.', line, 'Fish are gone.')).toEqual([ask]);
  });

  it.each([
    ['Pay gaps persist in the rural districts.'],
    ['Pay gaps in rural districts hurt women most.'],
    ['Train drivers in the north have no union.'],
    ['Support for families comes late or never.'],
    ['Support groups in the towns were closed.'],
    ['Reviews of the law take many years.'],
    ['Increase in fees means fewer births at clinics.'],
    ['End of the road for many families there.'],
    ['Release conditions for people in prison remain harsh.'],
    ['Close relatives of the dead wait for news.'],
    ['Open wells in the valley are never tested.'],
    ['Provided water was brown, mothers carried it home.'],
    ['Garantizar el agua es deber del Estado.'],
    ['Fermer la mine coûte plus que de la garder.'],
    ['Take the case of Ana, who gave birth alone.'],
    ['Consider the case of Ana, who gave birth alone.'],
    ['Grants for schools in the valley ended.'],
    ['Respect for elders is taught at home.'],
    ['Grant, a nurse with all her papers, was sent home.'],
    ['Ratify the Optional Protocol on torture (France).'],
    ['Garantizar agua limpia a cada escuela. El río baja sucio.'],
  ])('is none: %s', (sentence) => {
    expect(asksOf(`Wells are poisoned. ${sentence} Fish are gone.`)).toEqual([]);
    expect(asksOf('Wells are poisoned.', sentence, 'Fish are gone.')).toEqual([]);
  });

  it.each([
    ['The Committee recommended that Norway:'],
    ['Our coalition works to:'],
    ['What we do'],
    ['Recommendations accepted in the last cycle'],
    ['Observaciones del Comité'],
  ])('asks for nothing under %s', (lead) => {
    expect(asksOf(lead, '- Ratify the Optional Protocol now.', '- Test every well in the valley.')).toEqual(
      [],
    );
    expect(asksOf(lead, 'Ratify the Optional Protocol now', 'Test every well in the valley')).toEqual([]);
  });
});

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

describe('any text', () => {
  it('has asks whose places hold their words', () => {
    const words = fc.constantFrom(
      'Recommendations',
      'We recommend that',
      'the Government should',
      '(a)',
      'ratify',
      'it;',
      '.',
      ':',
      '\n',
      '\r\n',
      '- ',
      'niño',
      'Ἄ',
      '😀',
      '\t',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
        const text = parts.join(' ');
        for (const ask of findAsks(text))
          expect(text.slice(ask.start, ask.end).replace(/\s+/g, ' ')).toBe(ask.text);
      }),
    );
  });

  it.each([
    ['a word of a million letters', 'a'.repeat(1_000_000)],
    ['two hundred thousand words on one line', 'we recommend that the water '.repeat(40_000)],
    ['nothing but spaces', ' '.repeat(300_000)],
    ['nothing but full stops', '. '.repeat(150_000)],
    ['nothing but line breaks', '\n'.repeat(300_000)],
  ])('is read to its end: %s', (_, text) => {
    expect(findAsks(text).length).toBeLessThanOrEqual(80);
  });
});

describe('a megabyte of one thing', () => {
  it.each(['(', '(\n', 'word ', '; ', '- \n'])('%j is read in seconds', (piece) => {
    const started = Date.now();
    findAsks(piece.repeat((1 << 20) / piece.length));
    expect(Date.now() - started).toBeLessThan(20_000);
  });
});
