// The submissions of the coalition and of its members, from the idea to what the UN cites.
import { text } from '../messages/text';
import { defineSheet, endColumns, startWithLabel } from './define';
import { submissionContent } from './submission-content';
import { submissionDelivery } from './submission-delivery';

export const submissions = defineSheet({
  id: 'SUB',
  title: text('Submissions', 'Informes', 'Contributions'),
  about: text('Submissions', 'Informes', 'Contributions'),
  phase: 'before',
  shown: 'first day',
  columns: {
    ...startWithLabel,
    ...submissionContent,
    ...submissionDelivery,
    ...endColumns,
  },
});
