// The submissions of the coalition and of its members, from the idea to what the UN cites.
import { text } from '../../base/messages/text';
import { defineSheet, endColumns, startWithLabel } from './define';
import { submissionContent } from './submission-content';
import { submissionDelivery } from './submission-delivery';

export const submissions = defineSheet({
  id: 'SUB',
  title: text('Submissions', 'Informes', 'Contributions'),
  about: text(
    'What the coalition and its members send to the UN, from the idea to the receipt.',
    'Lo que la coalición y sus integrantes envían a la ONU, desde la idea hasta el acuse de recibo.',
    'Ce que la coalition et ses membres envoient à l’ONU, de l’idée à l’accusé de réception.',
  ),
  phase: 'before',
  shown: 'first day',
  columns: {
    ...startWithLabel,
    ...submissionContent,
    ...submissionDelivery,
    ...endColumns,
  },
});
