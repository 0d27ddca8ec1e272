// The submissions of the coalition and of its members, from the idea to what the UN cites.
import { defineSheet, endColumns, startWithLabel } from './define';
import { submissionContent } from './submission-content';
import { submissionDelivery } from './submission-delivery';
import * as words from '../../words/workbook/schema/submissions';

export const submissions = defineSheet(
  { about: words.about, title: words.title, columns: {} },
  {
    id: 'SUB',
    phase: 'before',
    shown: 'first day',
    columns: { ...startWithLabel, ...submissionContent, ...submissionDelivery, ...endColumns },
  },
);
