// The questions of the bank, ours and those that were published, with who has them and who sent them.
import { labelled } from '../../kit/labelled';
import type { BankQuestion, QuestionBank } from '../../../core/advocacy/questions/plan-bank';
import { Button } from '../../kit/buttons';
import { translate } from '../../kit/panel-context';
import { Detail, Notice, PlainList, Section } from '../../kit/parts';
import * as words from '../../../core/words/panels/advocacy/questions';

interface Props {
  readonly bank: QuestionBank;
  onGive(question: BankQuestion): void;
}

function Question({ question, onGive }: { question: BankQuestion; onGive?: () => void }) {
  const { text, status, issues, givenTo, askedBy, isPublished } = question;
  const about = isPublished ? issues : [status, ...issues];
  return (
    <>
      <span>{text}</span>
      {about.length > 0 && <Detail>{about.join(' · ')}</Detail>}
      {givenTo.length > 0 && <Detail>{translate(words.givenTo, { names: givenTo.join(', ') })}</Detail>}
      {askedBy.length > 0 && <Detail>{translate(words.askedBy, { names: askedBy.join(', ') })}</Detail>}
      {onGive && (
        <Button
          kind="quiet"
          label={translate(words.give)}
          about={labelled(translate(words.give), text)}
          onPress={onGive}
        />
      )}
    </>
  );
}

export function Bank({ bank, onGive }: Props) {
  const { questions, deadline, daysLeft } = bank;
  const ours = questions.filter(({ isPublished }) => !isPublished);
  const published = questions.filter(({ isPublished }) => isPublished);
  const by =
    daysLeft >= 0
      ? translate(words.deadline, { day: deadline, count: daysLeft })
      : translate(words.over, { day: deadline });
  return (
    <>
      {deadline !== '' && <p class="quiet">{by}</p>}
      {questions.length === 0 && <Notice tone="info" lines={[translate(words.none)]} />}
      {ours.length > 0 && (
        <Section title={translate(words.ours)}>
          <PlainList items={ours}>
            {(question) => <Question question={question} onGive={() => onGive(question)} />}
          </PlainList>
        </Section>
      )}
      {published.length > 0 && (
        <Section title={translate(words.published)}>
          <PlainList items={published}>{(question) => <Question question={question} />}</PlainList>
        </Section>
      )}
    </>
  );
}
