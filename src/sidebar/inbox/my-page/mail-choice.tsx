// How one gets mail, with the other ways a press away: where every mail says how to stop.
import { useState } from 'preact/hooks';
import type { MailChoice as Choice } from '../../../core/people/joining/plan-choose-mail';
import { Button } from '../../kit/buttons';
import { UndoButton } from '../../kit/outcome';
import { translate, setStatus } from '../../kit/panel-context';
import { Notice, Section } from '../../kit/parts';
import { useRun } from '../../kit/use-calls';
import * as words from '../../../core/words/panels/inbox/my-page';

type Mail = 'each' | 'digest' | 'none' | 'coordinator';

export function MailChoice({ mail, onDone }: { mail: Choice; onDone(): void }) {
  const { isBusy, run } = useRun('choose-mail');
  const [change, setChange] = useState('');
  const choose = async (id: string): Promise<void> => {
    const answer = await run({ mail: id as Mail });
    if (!answer) return;
    setStatus(answer.summary.join(' '), 'good');
    setChange(answer.change ?? '');
    onDone();
  };
  const undone = (): void => {
    setChange('');
    onDone();
  };
  return (
    <Section title={translate(words.mailNow, { mail: mail.now.name })}>
      {change !== '' && (
        <Notice tone="good">
          <UndoButton change={change} onDone={undone} />
        </Notice>
      )}
      <p>
        {mail.others.map(({ id, name }) => (
          <Button
            key={id}
            label={name}
            about={translate(words.mailInstead, { mail: name })}
            kind="quiet"
            isBusy={isBusy}
            onPress={() => void choose(id)}
          />
        ))}
      </p>
    </Section>
  );
}
