// What is looked at before a text is uploaded: how strictly, and who says so. Settings hold a row for each, so that a
// coalition changes what the UN changes, without waiting for a new version.
import { message, render, textBy, type Text } from '../../base/messages/text';
import { ruleMeaning, ruleSources, ruleTitles } from '../../words/cycle/timeline/upload-rules';

export type UploadRule = keyof typeof ruleTitles;

/** stop: stands in the way of the upload. look: is pointed out. off: is not looked at. */
export const RULE_LEVELS = ['stop', 'look', 'off'] as const;
export type RuleLevel = (typeof RULE_LEVELS)[number];

interface UsualRule {
  readonly level: RuleLevel;
  readonly source: keyof typeof ruleSources;
}

/** In the order in which findings are listed. */
export const USUAL_RULES: Readonly<Record<UploadRule, UsualRule>> = {
  words: { level: 'stop', source: 'thirdCycle' },
  deadline: { level: 'stop', source: 'technical' },
  prompts: { level: 'stop', source: 'coalition' },
  people: { level: 'stop', source: 'published' },
  submitters: { level: 'stop', source: 'technical' },
  notes: { level: 'stop', source: 'thirdCycle' },
  numbering: { level: 'stop', source: 'advocates' },
  language: { level: 'stop', source: 'thirdCycle' },
  country: { level: 'stop', source: 'technical' },
  images: { level: 'stop', source: 'practice' },
  contact: { level: 'stop', source: 'technical' },
  file: { level: 'stop', source: 'technical' },
  size: { level: 'stop', source: 'practice' },
  recommendations: { level: 'look', source: 'thirdCycle' },
  clearAsks: { level: 'look', source: 'coalition' },
  earlier: { level: 'look', source: 'thirdCycle' },
  keyWords: { level: 'look', source: 'advocates' },
  name: { level: 'look', source: 'practice' },
};

export const UPLOAD_RULES = Object.keys(USUAL_RULES) as readonly UploadRule[];

/** The key of its row in Settings. */
export const ruleSetting = (rule: UploadRule): string => `upload.${rule}`;

/** What the rule is called. */
export const ruleTitle = (rule: UploadRule): Text => ruleTitles[rule];

/** What its row in Settings means. */
export const ruleMeaningOf = (rule: UploadRule): Text =>
  textBy((language) => render(message(ruleMeaning, { rule: ruleTitles[rule] }), language));

/** Who says so, where Settings do not. */
export const usualSource = (rule: UploadRule): Text => ruleSources[USUAL_RULES[rule].source];
