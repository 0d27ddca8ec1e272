// Asks of an invented coalition, each in English, Spanish and French, with the concepts that all three are about.
import { createReader } from '../../../../src/core/language/reading/reader';
import type {
  DimensionKind,
  Reader,
  TextReading,
  TextLanguage,
} from '../../../../src/core/language/reading/reading';

export const reader = createReader();

/** The keys of what a text is about, without stems. */
export function conceptsOf(text: string, language?: TextLanguage, by: Reader = reader): string[] {
  const reading = by.read(text, language);
  return keysOf(reading, ['name', 'term', 'action'], by);
}

export function keysOf(reading: TextReading, kinds: readonly DimensionKind[], by: Reader = reader): string[] {
  const found = [...reading.dimensions]
    .map((id) => by.dimension(id))
    .filter(({ kind }) => kinds.includes(kind));
  return [...new Set(found.map(({ key }) => key))];
}

export const ASKS: readonly (readonly [shared: readonly string[], en: string, es: string, fr: string])[] = [
  [
    ['abolish', 'death penalty'],
    'Abolish capital punishment in Riverland before 2030.',
    'Abolir la pena de muerte en Riverland antes de 2030.',
    'Abolir la peine capitale à Riverland avant 2030.',
  ],
  [
    ['ratify', 'CRPD'],
    'Ratify the Convention on the Rights of Persons with Disabilities without delay.',
    'Ratificar sin demora la Convención sobre los Derechos de las Personas con Discapacidad.',
    'Ratifier sans tarder la Convention relative aux droits des personnes handicapées.',
  ],
  [
    ['solitary confinement', 'prohibit'],
    'Prohibit solitary confinement of anyone younger than 21.',
    'Prohibir el régimen de aislamiento para menores de 21 años.',
    'Interdire l’isolement cellulaire des moins de 21 ans.',
  ],
  [
    ['violence against women'],
    'Pay for shelters for survivors of domestic violence in every county.',
    'Pagar refugios para sobrevivientes de violencia doméstica en cada condado.',
    'Payer des refuges pour les survivantes de violences conjugales dans chaque comté.',
  ],
  [
    ['water and sanitation', 'indigenous peoples'],
    'Bring drinking water to Indigenous peoples of the valley.',
    'Llevar agua potable a los pueblos indígenas del valle.',
    'Amener l’eau potable aux peuples autochtones de la vallée.',
  ],
  [
    ['CEDAW', 'lift reservations'],
    'Withdraw all reservations to CEDAW.',
    'Retirar todas las reservas a la CEDAW.',
    'Retirer toutes les réserves à la CEDEF.',
  ],
  [
    ['work and pay', 'increase'],
    'Increase the minimum wage for farm workers.',
    'Aumentar el salario mínimo de los jornaleros.',
    'Augmenter le salaire minimum des ouvriers agricoles.',
  ],
  [
    ['ILO C169', 'ratify'],
    'Ratify ILO Convention No. 169.',
    'Ratificar el Convenio núm. 169 de la OIT.',
    'Ratifier la Convention n° 169 de l’OIT.',
  ],
  [
    ['free, prior and informed consent'],
    'Seek free, prior and informed consent before any mine opens.',
    'Obtener el consentimiento libre, previo e informado antes de abrir minas.',
    'Obtenir le consentement libre, préalable et éclairé avant d’ouvrir une mine.',
  ],
  [
    ['national human rights institution', 'establish'],
    'Establish a national human rights institution.',
    'Crear una institución nacional de derechos humanos.',
    'Créer une institution nationale des droits de l’homme.',
  ],
  [
    ['racial profiling', 'police'],
    'End racial profiling by police.',
    'Poner fin a los perfiles raciales de la policía.',
    'Mettre fin au profilage racial par la police.',
  ],
  [
    ['OPCAT'],
    'Accede to the Optional Protocol to the Convention against Torture.',
    'Adherirse al Protocolo Facultativo de la Convención contra la Tortura.',
    'Adhérer au Protocole facultatif à la Convention contre la torture.',
  ],
  [
    ['refugees and asylum', 'detention'],
    'Stop the detention of asylum seekers.',
    'Poner fin a la detención de solicitantes de asilo.',
    'Mettre fin à la détention des demandeurs d’asile.',
  ],
  [
    ['health', 'rural areas'],
    'Open health clinics in rural areas.',
    'Abrir centros de salud en zonas rurales.',
    'Ouvrir des centres de santé dans les zones rurales.',
  ],
  [
    ['housing'],
    'Build affordable housing and stop evictions.',
    'Construir vivienda asequible y detener los desalojos.',
    'Construire des logements abordables et arrêter les expulsions locatives.',
  ],
  [
    ['freedom of expression', 'freedom of the press'],
    'Protect journalists and freedom of expression.',
    'Proteger a los periodistas y la libertad de expresión.',
    'Protéger les journalistes et la liberté d’expression.',
  ],
  [
    ['child labour'],
    'Inspect farms for child labour each summer.',
    'Inspeccionar las fincas contra el trabajo infantil cada verano.',
    'Inspecter les fermes contre le travail des enfants chaque été.',
  ],
  [
    ['sexual orientation and gender identity', 'discrimination'],
    'Outlaw discrimination on grounds of sexual orientation.',
    'Prohibir la discriminación por orientación sexual.',
    'Interdire la discrimination fondée sur l’orientation sexuelle.',
  ],
  [
    ['CMW'],
    'Sign the Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families.',
    'Firmar la Convención internacional sobre la protección de los derechos de todos los trabajadores migratorios y de sus familiares.',
    'Signer la Convention internationale sur la protection des droits de tous les travailleurs migrants et des membres de leur famille.',
  ],
  [
    ['trafficking', 'budget and resources'],
    'Fund homes for victims of trafficking.',
    'Financiar casas para las víctimas de la trata.',
    'Financer des foyers pour les victimes de la traite.',
  ],
  [
    ['climate change'],
    'Plan for climate change with coastal towns.',
    'Planificar frente al cambio climático con los pueblos costeros.',
    'Préparer le changement climatique avec les villes côtières.',
  ],
  [
    ['elections'],
    'Give people with convictions the right to vote.',
    'Dar el derecho al voto a las personas con condenas.',
    'Donner le droit de vote aux personnes condamnées.',
  ],
  [
    ['special procedures', 'invite'],
    'Extend a standing invitation to all special procedures.',
    'Cursar una invitación permanente a todos los procedimientos especiales.',
    'Adresser une invitation permanente à toutes les procédures spéciales.',
  ],
  [
    ['repeal', 'mandatory minimum sentences'],
    'Repeal mandatory minimum sentences for young people.',
    'Derogar las penas mínimas obligatorias para jóvenes.',
    'Abroger les peines planchers pour les jeunes.',
  ],
];
