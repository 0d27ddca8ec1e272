// What the first verb of a recommendation asks for, by Edward McMahon's five categories as UPR Info uses them.
import { ACTION_VERBS } from '../../words/lists/signs';

/** 1 asks others or asks for help, 2 to go on, 3 to consider, 4 for a general action, 5 for a specific one. */
export type ActionCategory = 1 | 2 | 3 | 4 | 5;

/** Folded verbs in their plain form, of all languages: words/<language>/action-verbs.tsv. */
const VERBS: Readonly<Record<ActionCategory, readonly string[]>> = ACTION_VERBS;

const CATEGORY_OF = new Map<string, ActionCategory>(
  ([5, 4, 3, 2, 1] as const).flatMap((category) =>
    VERBS[category].map((verb): [string, ActionCategory] => [verb, category]),
  ),
);

/** A form of a verb as it may open a recommendation: `ratify`, `ratifying`, `ratifies`, `recommended`. */
function plainForms(word: string): string[] {
  const forms = [word];
  if (word.endsWith('ies')) forms.push(`${word.slice(0, -3)}y`);
  if (word.endsWith('es')) forms.push(word.slice(0, -2));
  if (word.endsWith('s')) forms.push(word.slice(0, -1));
  for (const ending of ['ing', 'ed']) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    forms.push(stem, `${stem}e`, stem.replace(/(.)\1$/, '$1'));
    if (stem.endsWith('i')) forms.push(`${stem.slice(0, -1)}y`);
  }
  return forms;
}

/** The category of a folded word, undefined when it is no verb that is known. */
export function categoryOfVerb(word: string): ActionCategory | undefined {
  for (const form of plainForms(word)) {
    const category = CATEGORY_OF.get(form);
    if (category !== undefined) return category;
  }
  return undefined;
}
