// What a list leaves open: names that look like one that is there, and workgroups and issues that nobody knows.
import type { Text } from '../../../core/base/messages/text';
import type { Asked } from '../../../core/workbook/bring-in/who-is-who';
import { SelectField } from '../fields/inputs';
import { say } from '../panel-context';
import { Section } from '../parts';
import { keyOf } from './answers';
import * as words from '../../../core/words/panels/bring-in';

interface QuestionsProps {
  readonly asked: readonly Asked[];
  readonly chosen: Readonly<Record<string, string>>;
  choose(key: string, id: string): void;
  /** What is asked, with the lines that it is about. */
  questionOf(one: Asked): string;
}

const NEW = {
  MEM: words.newPerson,
  ORG: words.newOrganization,
  WG: words.newWorkgroup,
  ISS: words.newIssue,
} as const;
const NONE: Readonly<Record<Asked['sheet'], Text>> = {
  MEM: words.noPerson,
  ORG: words.noOrganization,
  WG: words.noWorkgroup,
  ISS: words.noIssue,
};

const optionsOf = ({ sheet, typed, proposals }: Asked) => [
  ...proposals.map(({ id, name, why }) => ({
    id,
    name: why === '' ? name : say(words.because, { name, why }),
  })),
  { id: 'new', name: say(NEW[sheet], { name: typed }) },
];

export function Questions({ asked, chosen, choose, questionOf }: QuestionsProps) {
  if (asked.length === 0) return null;
  return (
    <Section title={say(words.questions, { count: asked.length })}>
      <div class="questions">
        {asked.map((one) => (
          <SelectField
            key={keyOf(one)}
            label={questionOf(one)}
            options={optionsOf(one)}
            empty={say(NONE[one.sheet])}
            value={chosen[keyOf(one)] ?? one.usual}
            onChange={(id) => choose(keyOf(one), id)}
          />
        ))}
      </div>
    </Section>
  );
}
