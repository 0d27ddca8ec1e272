// What a list leaves open: names that look like one that is there, and workgroups and issues that nobody knows.
import type { Text } from '../../../core/base/messages/text';
import type { MentionQuestion } from '../../../core/workbook/bring-in/resolve-mentions';
import { SelectField } from '../fields/inputs';
import { translate } from '../panel-context';
import { Section } from '../parts';
import { questionKeyOf } from './answers';
import * as words from '../../../core/words/panels/bring-in';

interface QuestionsProps {
  readonly asked: readonly MentionQuestion[];
  readonly chosen: Readonly<Record<string, string>>;
  choose(key: string, id: string): void;
  /** What is asked, with the lines that it is about. */
  questionOf(one: MentionQuestion): string;
}

const NEW = {
  MEM: words.newPerson,
  ORG: words.newOrganization,
  WG: words.newWorkgroup,
  ISS: words.newIssue,
} as const;
const NONE: Readonly<Record<MentionQuestion['sheet'], Text>> = {
  MEM: words.noPerson,
  ORG: words.noOrganization,
  WG: words.noWorkgroup,
  ISS: words.noIssue,
};

const optionsOf = ({ sheet, typed, proposals }: MentionQuestion) => [
  ...proposals.map(({ id, name, why }) => ({
    id,
    name: why === '' ? name : translate(words.because, { name, why }),
  })),
  { id: 'new', name: translate(NEW[sheet], { name: typed }) },
];

export function Questions({ asked, chosen, choose, questionOf }: QuestionsProps) {
  if (asked.length === 0) return null;
  return (
    <Section title={translate(words.questions, { count: asked.length })}>
      <div class="questions">
        {asked.map((one) => (
          <SelectField
            key={questionKeyOf(one)}
            label={questionOf(one)}
            options={optionsOf(one)}
            empty={translate(NONE[one.sheet])}
            value={chosen[questionKeyOf(one)] ?? one.usual}
            onChange={(id) => choose(questionKeyOf(one), id)}
          />
        ))}
      </div>
    </Section>
  );
}
