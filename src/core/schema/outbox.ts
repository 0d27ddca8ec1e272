// Mail that waits or went out: what was sent to whom, and what may be uncertain.
import { text } from '../messages/text';
import { mailStates, mailTemplates } from '../vocabulary/words';
import { defineSheet, endColumns, startColumns } from './define';

export const outbox = defineSheet({
  id: 'OBX',
  title: text('Mail waiting and sent', 'Correos pendientes y enviados', 'Courriels en attente et envoyés'),
  about: text('Mail waiting and sent', 'Correos pendientes y enviados', 'Courriels en attente et envoyés'),
  phase: 'machine',
  shown: 'when used',
  columns: {
    ...startColumns,
    key: { type: 'key', label: text('Key', 'Clave', 'Clé'), required: true, computed: true, rare: true },
    to: { type: 'link', label: text('To', 'Para', 'À'), to: ['MEM'], computed: true, width: 180 },
    address: { type: 'email', label: text('Address', 'Dirección', 'Adresse'), computed: true, width: 200 },
    template: {
      type: 'word',
      label: text('Kind of mail', 'Tipo de correo', 'Type de courriel'),
      words: mailTemplates,
      computed: true,
    },
    record: { type: 'text', label: text('About', 'Sobre', 'Au sujet de'), computed: true },
    version: {
      type: 'number',
      label: text('Version', 'Versión', 'Version'),
      computed: true,
      rare: true,
      width: 80,
    },
    state: {
      type: 'word',
      label: text('State', 'Situación', 'Situation'),
      words: mailStates,
      computed: true,
      initial: 'waiting',
    },
    run: { type: 'text', label: text('Run', 'Ejecución', 'Exécution'), computed: true, rare: true },
    attempts: {
      type: 'number',
      label: text('Attempts', 'Intentos', 'Tentatives'),
      computed: true,
      rare: true,
      initial: 0,
      width: 80,
    },
    sentAt: { type: 'text', label: text('Sent at', 'Enviado el', 'Envoyé le'), computed: true },
    problem: { type: 'text', label: text('Problem', 'Problema', 'Problème'), computed: true, width: 240 },
    ...endColumns,
  },
});
