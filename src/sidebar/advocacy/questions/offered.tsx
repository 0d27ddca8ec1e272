// Questions that the workbook offers: on what the government's own report claims against our ratings.
import { labelled } from '../../kit/labelled';
import type { OfferedForBank } from '../../../core/advocacy/questions/plan-bank';
import { Button } from '../../kit/buttons';
import type { Success } from '../../kit/client';
import { translate } from '../../kit/panel-context';
import { Detail, PlainList, Section } from '../../kit/parts';
import { useRun } from '../../kit/use-calls';
import * as words from '../../../core/words/panels/advocacy/questions';

interface OfferedProps {
  readonly offered: readonly OfferedForBank[];
  onDone(answer: Success): void;
}

export function Offered({ offered, onDone }: OfferedProps) {
  const { isBusy, run } = useRun('add-question');
  const take = async ({ text, issue }: OfferedForBank): Promise<void> => {
    const answer = await run({ text, issue: issue.id });
    if (answer) onDone(answer);
  };
  if (offered.length === 0) return null;
  return (
    <Section title={translate(words.offered)}>
      <p class="help">{translate(words.offeredHelp)}</p>
      <PlainList items={offered}>
        {(one) => (
          <>
            <span>{one.text}</span>
            <Detail>{one.issue.id === '' ? translate(words.issueFirst) : one.issue.name}</Detail>
            {one.issue.id !== '' && (
              <Button
                kind="quiet"
                label={translate(words.takeOffered)}
                about={labelled(translate(words.takeOffered), one.text)}
                isBusy={isBusy}
                onPress={() => void take(one)}
              />
            )}
          </>
        )}
      </PlainList>
    </Section>
  );
}
