// The Sustainable Development Goals by number, in the capitals in which UN lists of recommendations print them.
import { text, type Text } from '../messages/text';

const GOALS: readonly Text[] = [
  text('NO POVERTY', 'FIN DE LA POBREZA', 'PAS DE PAUVRETÉ'),
  text('ZERO HUNGER', 'HAMBRE CERO', 'FAIM « ZÉRO »'),
  text('GOOD HEALTH AND WELL-BEING', 'SALUD Y BIENESTAR', 'BONNE SANTÉ ET BIEN-ÊTRE'),
  text('QUALITY EDUCATION', 'EDUCACIÓN DE CALIDAD', 'ÉDUCATION DE QUALITÉ'),
  text('GENDER EQUALITY', 'IGUALDAD DE GÉNERO', 'ÉGALITÉ ENTRE LES SEXES'),
  text('CLEAN WATER AND SANITATION', 'AGUA LIMPIA Y SANEAMIENTO', 'EAU PROPRE ET ASSAINISSEMENT'),
  text(
    'AFFORDABLE AND CLEAN ENERGY',
    'ENERGÍA ASEQUIBLE Y NO CONTAMINANTE',
    'ÉNERGIE PROPRE ET D’UN COÛT ABORDABLE',
  ),
  text(
    'DECENT WORK AND ECONOMIC GROWTH',
    'TRABAJO DECENTE Y CRECIMIENTO ECONÓMICO',
    'TRAVAIL DÉCENT ET CROISSANCE ÉCONOMIQUE',
  ),
  text(
    'INDUSTRY, INNOVATION AND INFRASTRUCTURE',
    'INDUSTRIA, INNOVACIÓN E INFRAESTRUCTURA',
    'INDUSTRIE, INNOVATION ET INFRASTRUCTURE',
  ),
  text('REDUCED INEQUALITIES', 'REDUCCIÓN DE LAS DESIGUALDADES', 'INÉGALITÉS RÉDUITES'),
  text(
    'SUSTAINABLE CITIES AND COMMUNITIES',
    'CIUDADES Y COMUNIDADES SOSTENIBLES',
    'VILLES ET COMMUNAUTÉS DURABLES',
  ),
  text(
    'RESPONSIBLE CONSUMPTION AND PRODUCTION',
    'PRODUCCIÓN Y CONSUMO RESPONSABLES',
    'CONSOMMATION ET PRODUCTION RESPONSABLES',
  ),
  text(
    'CLIMATE ACTION',
    'ACCIÓN POR EL CLIMA',
    'MESURES RELATIVES À LA LUTTE CONTRE LES CHANGEMENTS CLIMATIQUES',
  ),
  text('LIFE BELOW WATER', 'VIDA SUBMARINA', 'VIE AQUATIQUE'),
  text('LIFE ON LAND', 'VIDA DE ECOSISTEMAS TERRESTRES', 'VIE TERRESTRE'),
  text(
    'PEACE, JUSTICE AND STRONG INSTITUTIONS',
    'PAZ, JUSTICIA E INSTITUCIONES SÓLIDAS',
    'PAIX, JUSTICE ET INSTITUTIONS EFFICACES',
  ),
  text(
    'PARTNERSHIPS FOR THE GOALS',
    'ALIANZAS PARA LOGRAR LOS OBJETIVOS',
    'PARTENARIATS POUR LA RÉALISATION DES OBJECTIFS',
  ),
];

/** A goal as lists print it, `16 - PEACE, JUSTICE ...`; what holds more than its number stays as it is written. */
export function sdgLine(written: string, language: keyof Text): string {
  const number = /^\s*(?:SDG|ODS|ODD)?\s*(\d{1,2})\s*$/i.exec(written)?.[1];
  const goal = number === undefined ? undefined : GOALS[Number(number) - 1];
  return goal ? `${Number(number)} - ${goal[language]}` : written.trim();
}
