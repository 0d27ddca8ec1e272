// What volunteers type who never saw the names of actions, as somebody else wrote it down: each finds the action among the
// first three, beside the people, texts and countries of a workbook.
import { describe, expect, it } from '@jest/globals';
import { LANGUAGES } from '../../../../src/core/base/messages/text';
import { find, findIndex, type FindEntry } from '../../../../src/core/workbook/find/match';
import { FINDABLE } from '../../../../src/core/workbook/menu/findable';
import { PLACE_NAMES, PLACES } from '../../../../src/core/workbook/menu/places';

const SHOWN_FIRST = 3;

interface Entry extends FindEntry {
  /** Of an action, what opens. */
  readonly view: string;
}

const thing = (title: string, quiet = ''): Entry => ({ title, quiet, words: '', isAction: false, view: '' });

const index = findIndex<Entry>([
  ...PLACE_NAMES.map((name) => ({
    ...{ view: name, isAction: true, title: PLACES[name].title.en, quiet: PLACES[name].about.en },
    words: LANGUAGES.map((language) => PLACES[name].title[language]).join(' '),
  })),
  ...FINDABLE.map(({ view, title, words }) => ({
    ...{ view, isAction: true, title: title.en, quiet: '' },
    words: LANGUAGES.map((language) => `${title[language]} ${words[language]}`).join(' '),
  })),
  thing('Grace Holloway', 'Harbor Street Legal Aid'),
  thing('Migrants and Refugees'),
  thing('Water in public housing', 'Housing and Water'),
  thing('Policing: who answers for deaths in custody', 'Policing and Justice'),
  thing('Conditions of detention', 'Prisons'),
  thing('Norway', 'Europe'),
  thing('26.19 Invite the special rapporteur on housing', 'Malta'),
]);

const TYPED: readonly (readonly [query: string, view: string])[] = [
  // English
  ['send an email to my group', 'write-to-group'],
  ['new member', 'join'],
  ['zoom link', 'meetings'],
  ['who has not answered', 'invitations'],
  ['cancel the meeting', 'meetings'],
  ['meeting notes', 'close-meeting'],
  ['too many words', 'check-before-upload'],
  ['deadline', 'deadline-board'],
  ['submit to the UN', 'check-before-upload'],
  ['where do I sign', 'endorse'],
  ['same person twice', 'duplicates'],
  ['I met the embassy', 'contacts'],
  ['thank you letter', 'thanks'],
  ['import excel', 'bring-in-list'],
  ['delete a person', 'erase-person'],
  ['I made a mistake', 'undo'],
  ['handout for diplomats', 'one-pager'],
  ['flights', 'geneva'],
  ['what did the government say', 'beside-ours'],
  ['mark as done', 'record-progress'],
  ['our impact', 'ask-to-change'],
  ['nobody works on this', 'who-covers-what'],
  ['copied text', 'overlaps'],
  ['the review was postponed', 'review-changed'],
  ['I want to leave as chair', 'hand-over'],
  ['mail not sent', 'mail'],
  ['fix errors', 'check'],
  ['facebook post', 'outreach'],
  ['split the workgroup', 'break-outs'],
  ['best time to meet', 'find-date'],
  ['invite people to a call', 'meetings'],
  ['remind those who did not reply', 'invitations'],
  ['attendance', 'close-meeting'],
  ['join another group', 'join'],
  ['add my colleague', 'join'],
  ['who is responsible for water', 'who-covers-what'],
  ['is anyone writing on prisons', 'already-covered'],
  ['upload my draft', 'take-in-text'],
  ['new submission', 'register-submission'],
  ['footnotes', 'build-document'],
  ['ask someone to proofread', 'review'],
  ['support another report', 'endorse'],
  ['which countries should we lobby', 'whom-to-ask'],
  ['fact sheet', 'one-pager'],
  ['visa', 'geneva'],
  ['live notes of the session', 'what-was-said'],
  ['import recommendations', 'bring-in-un-text'],
  ['assign recommendations', 'division'],
  ['did they listen to us', 'uptake'],
  ['midterm report', 'progress-report'],
  ['share a link', 'outreach'],
  ['google form answers', 'bring-in-form-answers'],
  ['change the date of the review', 'cycle'],
  ['protect a name', 'true-names'],
  ['something is broken', 'check'],
  // Spanish
  ['mandar un correo', 'write-to-group'],
  ['acta de la reunión', 'close-meeting'],
  ['quién lidera', 'who-covers-what'],
  ['dónde firmo', 'endorse'],
  ['borrar mis datos', 'erase-person'],
  ['subir el informe', 'check-before-upload'],
  ['hablé con la embajada', 'contacts'],
  ['dar las gracias', 'thanks'],
  ['pasajes', 'geneva'],
  ['fecha límite', 'deadline-board'],
  ['plantilla', 'word-templates'],
  ['invitar', 'meetings'],
  ['me equivoqué', 'undo'],
  ['persona repetida', 'duplicates'],
  ['repartir recomendaciones', 'division'],
  ['convocar reunión', 'meetings'],
  ['recordatorio', 'invitations'],
  ['añadir persona', 'join'],
  ['temas sin cubrir', 'who-covers-what'],
  ['texto copiado', 'overlaps'],
  ['registrar informe', 'register-submission'],
  ['notas al pie', 'build-document'],
  ['a qué países pedir', 'whom-to-ask'],
  ['visado', 'geneva'],
  ['importar lista', 'bring-in-list'],
  // French
  ['envoyer un mail', 'write-to-group'],
  ['compte-rendu', 'close-meeting'],
  ['qui est en retard', 'my-page'],
  ['signer', 'endorse'],
  ['supprimer quelqu’un', 'erase-person'],
  ['déposer à l’ONU', 'check-before-upload'],
  ['ambassade', 'contacts'],
  ['remercier', 'thanks'],
  ['billet d’avion', 'geneva'],
  ['échéance', 'deadline-board'],
  ['doublon', 'duplicates'],
  ['inviter', 'meetings'],
  ['erreur', 'undo'],
  ['importer une liste', 'bring-in-list'],
  ['réunion sondage', 'find-date'],
  ['convoquer une réunion', 'meetings'],
  ['rappel', 'invitations'],
  ['ajouter une personne', 'join'],
  ['thèmes sans personne', 'who-covers-what'],
  ['texte copié', 'overlaps'],
  ['nouvelle contribution', 'register-submission'],
  ['notes de bas de page', 'build-document'],
  ['quels pays solliciter', 'whom-to-ask'],
  ['visa', 'geneva'],
  ['effacer', 'erase-person'],
];

describe('what volunteers type', () => {
  it.each(TYPED)('%s finds %s', (query, view) => {
    expect(find(index, query, SHOWN_FIRST).found.map((entry) => entry.view)).toContain(view);
  });
});
