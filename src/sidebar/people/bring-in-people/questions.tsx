// What a list leaves open: names that look like one that is there, and workgroups that nobody knows.
import type { Asked } from '../../../core/people/bring-in-people/who-is-who';
import { SelectField } from '../../kit/fields/inputs';
import { say } from '../../kit/panel-context';
import { Section } from '../../kit/parts';
import { keyOf } from './answers';
import * as words from '../../../core/words/panels/people/bring-in-people';

interface QuestionsProps {
  readonly asked: readonly Asked[];
  readonly chosen: Readonly<Record<string, string>>;
  choose(key: string, id: string): void;
}

const optionsOf = ({ sheet, typed, proposals }: Asked) => [
  ...proposals.map(({ id, name, why }) => ({
    id,
    name: why === '' ? name : say(words.because, { name, why }),
  })),
  { id: 'new', name: say(sheet === 'ORG' ? words.newOrganization : words.newWorkgroup, { name: typed }) },
];

export function Questions({ asked, chosen, choose }: QuestionsProps) {
  if (asked.length === 0) return null;
  return (
    <Section title={say(words.questions, { count: asked.length })}>
      <div class="questions">
        {asked.map((one) => (
          <SelectField
            key={keyOf(one)}
            label={say(words.question, { typed: one.typed, count: one.count })}
            options={optionsOf(one)}
            empty={say(one.sheet === 'ORG' ? words.noOrganization : words.noWorkgroup)}
            value={chosen[keyOf(one)] ?? one.usual}
            onChange={(id) => choose(keyOf(one), id)}
          />
        ))}
      </div>
    </Section>
  );
}
