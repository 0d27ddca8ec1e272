// What is said about asks and the recommendations that match them.
import { joinTexts, message, text, type Message, type Text } from '../../base/messages/text';
import type { Reason, ReasonKind } from './types';

const reasonText = {
  names: text('Both name: {what}.', 'Ambas nombran: {what}.', 'Les deux nomment : {what}.'),
  subjects: text('Both are about: {what}.', 'Ambas tratan de: {what}.', 'Les deux traitent de : {what}.'),
  actions: text('Both want to: {what}.', 'Ambas quieren: {what}.', 'Les deux veulent : {what}.'),
  words: text('Words of both: {what}.', 'Palabras de ambas: {what}.', 'Mots des deux : {what}.'),
  alike: text(
    'Words that mean or look much the same: {what}.',
    'Palabras de sentido o forma parecidos: {what}.',
    'Mots de sens ou de forme proches : {what}.',
  ),
  issues: text('Issues of both: {what}.', 'Temas de ambas: {what}.', 'Thèmes des deux : {what}.'),
  countries: text(
    'Asked of, and made by: {what}.',
    'Se pidió a, y la hizo: {what}.',
    'Demandé à, et faite par : {what}.',
  ),
};

export const uptakeText = {
  title: text('What was taken up', 'Qué se recogió', 'Ce qui a été repris'),
  matchTitle: text(
    'Match asks with recommendations',
    'Relacionar peticiones y recomendaciones',
    'Rapprocher demandes et recommandations',
  ),
  decideTitle: text(
    'Decide whether an ask was taken up',
    'Decidir si una petición fue recogida',
    'Décider si une demande a été reprise',
  ),

  opposite: text('It wants the opposite.', 'Quiere lo contrario.', 'Elle veut le contraire.'),
  byHand: text('Added by a person.', 'Añadida por una persona.', 'Ajoutée par une personne.'),

  noAsks: text(
    'Nothing was asked for yet. Fill in the tab “{tab}”, or register submissions with their asks.',
    'Todavía no se ha pedido nada. Complete la hoja «{tab}» o registre informes con sus peticiones.',
    'Rien n’a encore été demandé. Remplissez l’onglet « {tab} » ou enregistrez des contributions avec leurs demandes.',
  ),
  goOn: text(
    '{count} {count:row is|rows are} still to be written: run it again.',
    '{count:Falta|Faltan} {count} {count:fila|filas} por escribir: repita la acción.',
    'Il reste {count} {count:ligne|lignes} à écrire : relancez l’action.',
  ),
  matched: text(
    '{asks} {asks:ask was|asks were} compared with {count} {count:recommendation|recommendations} of cycle {cycle}: {matches} {matches:match|matches}.',
    'Se {asks:comparó|compararon} {asks} {asks:petición|peticiones} con {count} {count:recomendación|recomendaciones} del ciclo {cycle}: {matches} {matches:correspondencia|correspondencias}.',
    '{asks} {asks:demande a été comparée|demandes ont été comparées} avec {count} {count:recommandation|recommandations} du cycle {cycle} : {matches} {matches:correspondance|correspondances}.',
  ),
  opposed: text(
    '{count} {count:recommendation wants|recommendations want} the opposite of an ask.',
    '{count} {count:recomendación quiere|recomendaciones quieren} lo contrario de una petición.',
    '{count} {count:recommandation veut|recommandations veulent} le contraire d’une demande.',
  ),
  without: text(
    '{count} {count:ask has|asks have} no match.',
    '{count} {count:petición no tiene|peticiones no tienen} ninguna correspondencia.',
    '{count} {count:demande n’a|demandes n’ont} aucune correspondance.',
  ),
  newPairs: text(
    '{count} {count:match is|matches are} new: say of each whether it is the same.',
    '{count} {count:correspondencia es nueva|correspondencias son nuevas}: diga de cada una si es lo mismo.',
    '{count} {count:correspondance est nouvelle|correspondances sont nouvelles} : dites pour chacune si c’est la même chose.',
  ),
  gone: text(
    '{count} {count:match|matches} that nobody had touched no longer {count:holds|hold}.',
    '{count} {count:correspondencia|correspondencias} que nadie había tocado ya no {count:vale|valen}.',
    '{count} {count:correspondance|correspondances} que personne n’avait {count:touchée|touchées} ne {count:vaut|valent} plus.',
  ),
  nothingNew: text('Nothing has changed.', 'Nada ha cambiado.', 'Rien n’a changé.'),
  onlyWords: text(
    'Words are compared, not meaning: a match can be missing.',
    'Se comparan palabras, no sentidos: puede faltar una correspondencia.',
    'Ce sont des mots qui sont comparés, pas leur sens : il peut manquer une correspondance.',
  ),

  unknownMatch: text(
    'There is no match {id} any more. Open the panel again.',
    'La correspondencia {id} ya no existe. Vuelva a abrir el panel.',
    'La correspondance {id} n’existe plus. Rouvrez le panneau.',
  ),
  whichPair: text(
    'Name matches, or one ask with one recommendation.',
    'Indique correspondencias, o una petición con una recomendación.',
    'Indiquez des correspondances, ou une demande avec une recommandation.',
  ),
  notYours: text(
    'Co-chairs of {workgroup} or a coordinator decide on “{ask}”.',
    'Sobre «{ask}» decide la copresidencia de {workgroup} o la coordinación.',
    'C’est la coprésidence de {workgroup} ou la coordination qui décide de « {ask} ».',
  ),
  decided: text(
    '{count} {count:match is|matches are} now: {decision}.',
    '{count} {count:correspondencia está|correspondencias están} ahora así: {decision}.',
    '{count} {count:correspondance est|correspondances sont} maintenant ainsi : {decision}.',
  ),
};

const REASONS: Readonly<Record<ReasonKind, Text>> = reasonText;

/** A reason as a sentence. */
export const reasonMessage = ({ kind, what }: Reason): Message =>
  message(REASONS[kind], { what: joinTexts(what) });
