// Mail that waits or went out: what was sent to whom, and what may be uncertain.
import { text } from '../../base/messages/text';
import { mailStates, mailTemplates } from '../../base/vocabulary/words';
import { defineSheet, endColumns, startColumns } from './define';
import { tabNames } from './tab-names';

export const outbox = defineSheet({
  id: 'OBX',
  title: tabNames.OBX,
  about: text(
    'Mail that waits or has gone out: to whom, about what, and what may not have arrived.',
    'Correos pendientes o enviados: a quién, sobre qué y cuáles quizá no llegaron.',
    'Les courriels en attente ou partis : à qui, à quel sujet, et ceux qui ne sont peut-être pas arrivés.',
  ),
  phase: 'machine',
  shown: 'when used',
  columns: {
    ...startColumns,
    key: {
      type: 'key',
      label: text('Key', 'Clave', 'Clé'),
      note: text(
        'Made of person, message and version, so that nobody gets the same mail twice.',
        'Formada por persona, mensaje y versión, para que nadie reciba dos veces el mismo correo.',
        'Composée de la personne, du message et de la version, pour que personne ne reçoive deux fois le même courriel.',
      ),
      required: true,
      computed: true,
      rare: true,
    },
    to: {
      type: 'link',
      label: text('To', 'Para', 'À'),
      note: text(
        'The person whom it is for.',
        'La persona a quien va dirigido.',
        'La personne à qui il s’adresse.',
      ),
      to: ['MEM'],
      computed: true,
      width: 180,
    },
    address: {
      type: 'email',
      label: text('Address', 'Dirección', 'Adresse'),
      note: text(
        'The address that it goes to.',
        'La dirección a la que va.',
        'L’adresse à laquelle il part.',
      ),
      computed: true,
      width: 200,
    },
    template: {
      type: 'word',
      label: text('Kind of mail', 'Tipo de correo', 'Type de courriel'),
      note: text('What sort of mail it is.', 'Qué clase de correo es.', 'Quelle sorte de courriel c’est.'),
      words: mailTemplates,
      computed: true,
    },
    record: {
      type: 'text',
      label: text('About', 'Sobre', 'Au sujet de'),
      note: text(
        'The id of the meeting that it is about.',
        'El id de la reunión de que trata.',
        'L’id de la réunion concernée.',
      ),
      computed: true,
    },
    version: {
      type: 'number',
      label: text('Version', 'Versión', 'Version'),
      note: text(
        'The version of the invitation that it carries.',
        'La versión de la invitación que lleva.',
        'La version de l’invitation qu’il porte.',
      ),
      computed: true,
      rare: true,
      width: 80,
    },
    state: {
      type: 'word',
      label: text('State', 'Situación', 'Situation'),
      note: text(
        'Whether it waits, went out or failed; an uncertain mail is never sent again by itself.',
        'Si espera, salió o falló; un correo incierto nunca se vuelve a enviar solo.',
        'S’il attend, est parti ou a échoué ; un courriel incertain n’est jamais renvoyé tout seul.',
      ),
      words: mailStates,
      computed: true,
      initial: 'waiting',
    },
    run: {
      type: 'text',
      label: text('Run', 'Ejecución', 'Exécution'),
      note: text(
        'The sending run that took it up.',
        'La tanda de envío que lo tomó.',
        'La série d’envois qui l’a pris en charge.',
      ),
      computed: true,
      rare: true,
    },
    attempts: {
      type: 'number',
      label: text('Attempts', 'Intentos', 'Tentatives'),
      note: text(
        'How often sending was tried.',
        'Cuántas veces se intentó enviar.',
        'Combien de fois l’envoi a été tenté.',
      ),
      computed: true,
      rare: true,
      initial: 0,
      width: 80,
    },
    sentAt: {
      type: 'text',
      label: text('Sent at', 'Enviado el', 'Envoyé le'),
      note: text('When it went out, in UTC.', 'Cuándo salió, en UTC.', 'Quand il est parti, en UTC.'),
      computed: true,
    },
    problem: {
      type: 'text',
      label: text('Problem', 'Problema', 'Problème'),
      note: text(
        'Why it could not be sent, and what to do.',
        'Por qué no se pudo enviar y qué hacer.',
        'Pourquoi il n’a pas pu partir et que faire.',
      ),
      computed: true,
      width: 240,
    },
    ...endColumns,
  },
});
