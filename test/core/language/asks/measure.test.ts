// Pairs of asks in three languages, and what is told of them with the table of meaning and without.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { createAskMeasure, type AskRelation } from '../../../../src/core/language/asks/measure';
import { readMeaningTable } from '../../../../src/core/language/meaning/table';
import { createReader } from '../../../../src/core/language/reading/reader';
import { pageOfBuild } from '../../../support/page-of-build';

const pairs = readFileSync(join(__dirname, 'pairs.tsv'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t') as [AskRelation, string, string]);

const table = readMeaningTable(pageOfBuild('meaning').trimEnd());

/** How often each relation was told of pairs that are one. */
function told(is: AskRelation, meaning?: typeof table): Record<AskRelation, number> {
  const measure = createAskMeasure(createReader(), meaning);
  const own = pairs.filter(([relation]) => relation === is);
  const counts = { same: 0, opposite: 0, related: 0 };
  for (const [, one, other] of own)
    counts[measure.compare(measure.read(one), measure.read(other)).relation] += 1 / own.length;
  return counts;
}

function relation(one: string, other: string): AskRelation {
  const measure = createAskMeasure(createReader(), table);
  return measure.compare(measure.read(one), measure.read(other)).relation;
}

describe('with the table of meaning', () => {
  it('finds what asks for the same', () => expect(told('same', table).same).toBeGreaterThanOrEqual(0.85));
  it('finds opposites, and never takes them for the same', () => {
    expect(told('opposite', table).opposite).toBeGreaterThanOrEqual(0.85);
    expect(told('opposite', table).same).toBe(0);
  });
  it('takes few for the same that are only related', () =>
    expect(told('related', table).same).toBeLessThanOrEqual(0.2));
});

describe('without it', () => {
  it('still tells opposites from the same', () => {
    expect(told('opposite').opposite).toBeGreaterThanOrEqual(0.7);
    expect(told('opposite').same).toBe(0);
    expect(told('same').same).toBeGreaterThanOrEqual(0.45);
  });
});

describe('two asks', () => {
  it.each<[AskRelation, string, string]>([
    ['opposite', 'Lift the ban on demonstrations.', 'Ban demonstrations.'],
    ['same', 'Strike the death penalty from the statute books.', 'Abolish the death penalty.'],
    ['opposite', 'Repeal blasphemy laws.', 'Punish blasphemy.'],
    ['same', 'Lift the travel ban on refugees.', 'Let refugees travel.'],
    ['opposite', 'Se retirer du Statut de Rome.', 'Ratifier le Statut de Rome.'],
    ['opposite', 'Scrap school fees.', 'Reintroduce tuition fees in schools.'],
    ['opposite', 'Sortir du charbon.', 'Autoriser de nouvelles centrales à charbon.'],
    ['same', 'Sacar la religión de las escuelas.', 'Eliminar la religión de las escuelas.'],
    ['same', 'Lift the ban on demonstrations.', 'Allow demonstrations.'],
    ['same', 'Protect migrants from deportation.', 'Stop deporting migrants.'],
    ['opposite', 'Repeal the laws that punish blasphemy.', 'Uphold the laws that punish blasphemy.'],
    ['related', 'Abolish the death penalty.', 'Declare a moratorium on the death penalty.'],
    ['related', 'Ratify CEDAW.', 'Ratify the Convention against Torture.'],
    ['related', 'Ratify ILO Convention 169.', 'Ratify ILO Convention 189.'],
    ['opposite', 'Raise the age of marriage to 18.', 'Raise the age of marriage to 16.'],
    ['same', 'Ensure that no child is beaten at school.', 'Stop beating children in schools.'],
    ['same', 'Make rape in marriage a crime.', 'Criminalize rape within marriage.'],
    ['same', 'Arrêter d’expulser les malades.', 'Ne pas expulser les malades.'],
    ['opposite', 'Rouvrir les radios.', 'Fermer les radios.'],
    ['opposite', 'Que se prohíba la minería.', 'Que se permita la minería.'],
    ['opposite', 'Ne pas toucher à la loi sur la presse.', 'Abroger la loi sur la presse.'],
    ['same', 'Replace prisons with clinics.', 'Build clinics in place of prisons.'],
    ['opposite', 'Leave the African Charter.', 'Stay in the African Charter.'],
    [
      'opposite',
      'Salirse del Convenio sobre el trabajo doméstico.',
      'Ratificar el Convenio sobre el trabajo doméstico.',
    ],
    [
      'opposite',
      'Dénoncer la Convention sur les armes à sous-munitions.',
      'Ne pas quitter la Convention sur les armes à sous-munitions.',
    ],
    ['opposite', 'Hands off our pensions.', 'Cut pensions.'],
    ['opposite', 'Ne touchez pas aux pensions.', 'Réduire les pensions.'],
    ['opposite', 'Que no se toque la ley de prensa.', 'Derogar la ley de prensa.'],
    ['opposite', 'Keep the trams in public hands.', 'Let private companies run the trams.'],
    ['opposite', 'Ouvrir l’hôpital au secteur privé.', 'Garder l’hôpital aux mains du public.'],
    ['opposite', 'Relax the rules on gun ownership.', 'Tighten the rules on gun ownership.'],
    ['opposite', 'Ministers must lose their immunity.', 'Preserve the immunity of ministers.'],
    ['opposite', 'Flogging must stop.', 'Maintain flogging.'],
    ['opposite', 'Pregnancy tests before hiring should be abolished.', 'Keep pregnancy tests before hiring.'],
    ['opposite', 'Los piquetes deben prohibirse.', 'Permitir los piquetes.'],
    ['opposite', 'Tenants should pay the deposit in parts.', 'Prohibit the payment of the deposit in parts.'],
    ['same', 'Put an immediate end to child marriage.', 'End child marriage.'],
    ['same', 'The sugar tax hurts bakers. Scrap it.', 'Abolish the sugar tax.'],
    ['same', 'Baissez les taxes sur le pain, les gens n’ont plus rien.', 'Réduire les taxes sur le pain.'],
    [
      'same',
      'Delete the crime of witchcraft from the penal code.',
      'Amend the penal code to decriminalize witchcraft.',
    ],
    ['opposite', 'Grant fishing fleets a reduction of port fees.', 'Raise the port fees of fishing fleets.'],
    ['opposite', 'No newspaper should need a permit.', 'Require permits for newspapers.'],
    ['opposite', 'Estas tasas ahogan a los mercados. Elimínenlas.', 'Mantener las tasas a los mercados.'],
    ['related', 'Judges should wear robes.', 'Abolish the wigs of judges.'],
    ['opposite', 'Test every well.', 'Do not test every well.'],
    ['opposite', 'Test every well.', 'Stop testing every well.'],
    ['opposite', 'Never stop testing the wells.', 'Stop testing the wells.'],
    ['opposite', 'Train the police in the villages.', 'Do not train the police in the villages.'],
    ['opposite', 'Analizar cada pozo.', 'Dejar de analizar cada pozo.'],
    ['opposite', 'L’État doit analyser les puits.', 'L’État ne doit pas analyser les puits.'],
    ['related', 'Mining in forests.', 'Stop mining in forests.'],
    ['related', 'Test the wells not only in cities.', 'Test the wells in cities.'],
    ['same', 'Legalize cannabis shops.', 'Cannabis shops should not be prohibited.'],
  ])('are %s: %s / %s', (is, one, other) => expect(relation(one, other)).toBe(is));

  it('are the same either way round', () => {
    const measure = createAskMeasure(createReader(), table);
    for (const [, one, other] of pairs) {
      const [first, second] = [measure.read(one), measure.read(other)];
      expect(measure.compare(first, second).relation).toBe(measure.compare(second, first).relation);
    }
  });

  it('of nothing are related', () => expect(relation('', '')).toBe('related'));
});
