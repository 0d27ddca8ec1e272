// What is said about issues.
import { text } from '../../base/messages/text';

export const issuesText = {
  suggestTitle: text(
    'Suggest issues for a text',
    'Sugerir temas para un texto',
    'Suggérer des thèmes pour un texte',
  ),
} as const;
