// What texts ask for, as people write it in three languages, and what only looks like it.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findAsks } from '../../../../src/core/language/read-asks/asks-in-text';

const asksOf = (...lines: string[]): string[] => findAsks(lines.join('\n')).map(({ text }) => text);

describe('a part headed recommendations', () => {
  it.each([
    ['Recommendations'],
    ['IV. RECOMMENDATIONS:'],
    ['## Our recommendations to the Government of Norway'],
    ['5. Conclusions and recommendations'],
    ['Recomendaciones al Estado'],
    ['C. Conclusiones y recomendaciones'],
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

describe('a list', () => {
  it('ends where the numbers of the text go on', () => {
    const lines = ['12. The State should:', '(a) test every well;', '(b) close the mine.'];
    const asked = asksOf(
      ...lines,
      '13. The clinic closed early and many had to walk.',
      '14. Fish left the river.',
    );
    expect(asked).toEqual(['test every well', 'close the mine']);
  });

  it('goes on under its subheadings', () => {
    const lines = ['V. RECOMMENDATIONS', 'To the Ministry of Water', 'Test every well twice a year.'];
    const asked = asksOf(
      ...lines,
      'To Parliament',
      'Adopt the bill on mines.',
      'VI. Notes',
      '1. Talk with M., 3 May.',
    );
    expect(asked).toEqual(['Test every well twice a year', 'Adopt the bill on mines']);
  });

  it('has no questions, nothing told and nothing that another State recommended', () => {
    const lines = [
      'Questions and recommendations',
      '1. What has Norway done?',
      '2. Norway has closed two mines.',
    ];
    expect(asksOf(...lines, '3. Ratify the protocol (France)', '4. Close the last mine.')).toEqual([
      'Close the last mine',
    ]);
  });

  it('may be of single ones with their labels', () => {
    expect(asksOf('Recommendation 1: Ratify the protocol.', 'Recommendation 2: Close the mine.')).toEqual([
      'Ratify the protocol',
      'Close the mine',
    ]);
  });

  it.each([
    ['Proposals for recommendations'],
    ['What must change'],
    ['Asks'],
    ['Propositions :'],
    ['Propuestas'],
  ])('is opened by %s', (heading) => {
    expect(asksOf(heading, '(i) Fence the wells of the valley;', '(ii) Close the mine.')).toEqual([
      'Fence the wells of the valley',
      'Close the mine',
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

  it('may open without a colon over items with signs', () => {
    expect(
      asksOf(
        'The authors recommend that Norway',
        '(i) Repair the bridge before any ferry is stopped;',
        '(ii) Ratify the convention on inland ferries.',
      ),
    ).toEqual(['Repair the bridge before any ferry is stopped', 'Ratify the convention on inland ferries']);
  });

  it('keeps items that begin as prose does below a colon', () => {
    expect(
      asksOf('Nous demandons à l’État :', '– D’ouvrir le pont ;', '– De payer les bateliers de la baie.'),
    ).toEqual(['D’ouvrir le pont', 'De payer les bateliers de la baie']);
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

describe('asks that one lead-in joins', () => {
  it.each([
    [
      'We call on the Government to close the mine, to test all wells and to pay the families.',
      ['close the mine', 'test all wells', 'pay the families'],
    ],
    [
      'We recommend that the State close the mine, that nobody drink from it and that wells be tested.',
      ['close the mine', 'nobody drink from it', 'wells be tested'],
    ],
    [
      'The Ministry of Water should repeal the order of 2014 and adopt a new one with the towns.',
      ['repeal the order of 2014', 'adopt a new one with the towns'],
    ],
    [
      'Exigimos al Gobierno que cierre la mina vieja y que indemnice a las familias.',
      ['cierre la mina vieja', 'indemnice a las familias'],
    ],
    [
      'El Estado debe cerrar la mina y garantizar el agua limpia.',
      ['cerrar la mina', 'garantizar el agua limpia'],
    ],
    [
      'Nous recommandons au gouvernement de fermer la mine, de tester les puits et d’ouvrir une enquête.',
      ['fermer la mine', 'tester les puits', 'ouvrir une enquête'],
    ],
    [
      'We call upon the State to (i) close the mine; (ii) test all wells; and (iii) report on time.',
      ['close the mine', 'test all wells', 'report on time'],
    ],
    [
      'Pedimos que se cierre la mina del norte y se publique el plan.',
      ['se cierre la mina del norte', 'se publique el plan'],
    ],
    [
      'Le gouvernement devrait fermer la mine, financer des puits et former les équipes.',
      ['fermer la mine', 'financer des puits', 'former les équipes'],
    ],
  ])('are parted: %s', (sentence, asks) => {
    expect(asksOf(sentence)).toEqual(asks);
  });

  it.each([
    ['The State should sign and ratify the protocol.', 'sign and ratify the protocol'],
    ['The State must adopt a law to prevent and punish theft.', 'adopt a law to prevent and punish theft'],
    [
      'The State should ensure that wells are tested and that mines are closed.',
      'ensure that wells are tested and that mines are closed',
    ],
    [
      'The State should strengthen inspection and support services for widows.',
      'strengthen inspection and support services for widows',
    ],
    ['We recommend a halt to digging to protect the river.', 'a halt to digging to protect the river'],
  ])('stay one where it is one: %s', (sentence, ask) => {
    expect(asksOf(sentence)).toEqual([ask]);
  });
});

describe('what a text asks for', () => {
  it.each([
    ['We ask for a fund for the towns on the river.', 'a fund for the towns on the river'],
    ['Nous demandons l’ouverture d’une enquête.', 'l’ouverture d’une enquête'],
    ['We urge a halt to all digging.', 'a halt to all digging'],
    ['It is vital that the Government close the mine.', 'close the mine'],
  ])('may be a thing, or be said to be needed: %s', (sentence, ask) => {
    expect(asksOf(sentence)).toEqual([ask]);
  });
});

describe('what should be done', () => {
  it.each([
    ['Water meters should be made mandatory.'],
    ['Los pozos deberían ser revisados cada año.'],
    ['Les puits devraient être contrôlés chaque année.'],
  ])('is asked of nobody by name: %s', (sentence) => {
    expect(asksOf(`Wells are poisoned. ${sentence}`)).toEqual([sentence.slice(0, -1)]);
  });

  it('goes on from an ask, also where the subject is left out or only joined', () => {
    expect(
      asksOf('El Estado debería abrir el puente. Debería además pagar a los barqueros que lo esperan.'),
    ).toEqual(['abrir el puente', 'pagar a los barqueros que lo esperan']);
    expect(
      asksOf('Pedimos que se abra el puente. Asimismo, que se pague a los barqueros que esperan.'),
    ).toEqual(['se abra el puente', 'se pague a los barqueros que esperan']);
    expect(asksOf('Pedimos también que se abra el puente viejo.')).toEqual(['se abra el puente viejo']);
  });

  it('is parted at each semicolon, also behind a clause', () => {
    expect(
      asksOf(
        'We call on the Government to repeal the ferry act, so that boats are free; to release the boatmen.',
      ),
    ).toEqual(['repeal the ferry act, so that boats are free', 'release the boatmen']);
  });

  it('goes on from an ask, also with must', () => {
    const text =
      'The Government must close the mine. They must test all wells. Those who dug it must be heard.';
    expect(asksOf(text)).toEqual(['close the mine', 'test all wells', 'Those who dug it must be heard']);
    expect(
      asksOf('Wells are poisoned. They must walk for hours.', 'Complaints must be lodged early.'),
    ).toEqual([]);
  });

  it.each([
    ['Under the Act of 2011, the authorities must decide within thirty days.'],
    ['According to the Human Rights Committee, the State should repeal the law.'],
    ['The law says that the Government should publish the list.'],
    ['The authorities must approve each visit, and few are approved.'],
    ['The Government should repeal the law, the minister said on Friday.'],
    ['Should the Government close the mine?'],
    ['When we call on the police to help, they laugh.'],
    ['Our network calls on members to sign.'],
    ['The bus should arrive at seven in the morning.'],
    ['On nous demande de payer chaque mois.'],
    ['El Estado debe tres meses de sueldo a las maestras.'],
  ])('is told, not asked: %s', (sentence) => {
    expect(asksOf(sentence)).toEqual([]);
  });
});

describe('a sentence in the imperative', () => {
  it.each([
    ['- Pay midwives and doulas a living wage.'],
    ['Ratify the Optional Protocol before 2028.'],
    ['Pagar un salario digno a las parteras'],
    ['Fermer la vieille mine avant 2028.'],
  ])('is no ask of a text that announces none: %s', (line) => {
    expect(asksOf('Wells are poisoned.', line, 'Fish are gone.')).toEqual([]);
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
