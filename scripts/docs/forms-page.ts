// The page on the forms, to make them by hand: what each asks, from the description by which answers are read.
import { LANGUAGES, languageNames, type Language, type Text } from '../../src/core/base/messages/text';
import { FORMS, type QuestionShape, type Question } from '../../src/core/inbox/form-answers/questions';
import * as t from '../../src/core/words/inbox/form-answers';
import * as panel from '../../src/core/words/panels/inbox/form-answers';

/** Its place, from the root of the repository. */
export const FORMS_PAGE = 'docs/forms.md';

const ASKING: Readonly<Record<QuestionShape, Text>> = {
  line: panel.lineAsked,
  paragraph: panel.paragraphAsked,
  one: panel.oneAsked,
  several: panel.severalAsked,
  'yes or no': panel.oneAsked,
};

function choicesOf({ asking, words, from }: Question, language: Language): string {
  if (from) return '…';
  const texts = asking === 'yes or no' ? [t.yes, t.no] : words.map(({ text }) => text);
  return texts.map((text) => text[language]).join('; ');
}

const lineOf = (one: Question, language: Language): string => {
  const { label, help, asking, required } = one;
  const kind = [ASKING[asking], ...(required ? [panel.required] : [])]
    .map((text) => text[language])
    .join(', ');
  const cells = [label[language], help?.[language] ?? '', kind, choicesOf(one, language)];
  return `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`;
};

const HEAD = '| Question | Help | Kind | Choices |\n| --- | --- | --- | --- |';

const partOf = (language: Language): string =>
  [
    `## ${languageNames[language]}`,
    `${panel.howToMakeHelp[language]}\n\n> ${t.whoReads[language]}`,
    ...FORMS.map(
      ({ title, questions }) =>
        `### ${title[language]} (${language})\n\n${HEAD}\n${questions.map((one) => lineOf(one, language)).join('\n')}`,
    ),
  ].join('\n\n');

const INTRODUCTION = `# The forms, to make by hand

Made by \`npm run docs\` from \`src/core/inbox/form-answers/questions.ts\`: the forms that \`npm run google:provision -- --forms\` makes, the page for a telephone and _Bring in form answers_ come from the same description. _Bring in form answers > Make the forms by hand_ shows the same with your workgroups. Where choices are \`…\`, write the names of your workgroups, or leave a line to write on. Questions may stand in any order, and columns that are not known are left out. Title and language of a form do not matter to the reading; the words of the questions do.
`;

/** The page as it should be. */
export const formsPage = (): string => `${INTRODUCTION}\n${LANGUAGES.map(partOf).join('\n\n')}\n`;
