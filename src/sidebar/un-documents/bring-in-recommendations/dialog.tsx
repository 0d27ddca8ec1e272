// A list of recommendations, pasted or from a file: looked at first, with what is asked about it, then taken in at once.
import { useState } from 'preact/hooks';
import type { BringInRecommendationsResult } from '../../../core/un-documents/bring-in-recommendations/plan-bring-in-recommendations';
import { DIALOGS } from '../../../core/workbook/menu/dialogs';
import { decisionsOf } from '../../kit/bring-in/answers';
import { LeftOut } from '../../kit/bring-in/listed';
import { Paste } from '../../kit/bring-in/paste';
import { Questions } from '../../kit/bring-in/questions';
import type { Success } from '../../kit/client';
import { Frame } from '../../kit/frame';
import { mountPanel } from '../../kit/mount';
import { closeDialog } from '../../kit/open-dialog';
import { Summary } from '../../kit/outcome';
import { say } from '../../kit/panel-context';
import { useRun } from '../../kit/use-calls';
import { isAnswered, ListIs, type Said } from './list-is';
import { RecommendationsTable } from './table';
import * as kitWords from '../../../core/words/panels/bring-in';
import * as words from '../../../core/words/panels/un-documents/bring-in-recommendations';

type Result = BringInRecommendationsResult;

interface PreviewProps {
  readonly shown: Result;
  readonly said: Said;
  readonly isBusy: boolean;
  onSaid(said: Said): void;
  onBack(): void;
  onBringIn(decisions: Readonly<Record<string, string>>): void;
}

function Preview({ shown, said, isBusy, onSaid, onBack, onBringIn }: PreviewProps) {
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const { added, known, again, asked, unread, leftOut } = shown;
  const bringIn = () => onBringIn(decisionsOf(asked, chosen));
  return (
    <Frame
      {...(isAnswered(shown) && {
        primary: { label: say(kitWords.bringIn), isBusy, onPress: bringIn },
      })}
      secondary={{ label: say(kitWords.back), onPress: onBack }}
    >
      <ListIs shown={shown} said={said} onSaid={onSaid} />
      {isAnswered(shown) && <p class="counts">{say(words.counts, { added, known, again })}</p>}
      <Questions
        asked={asked}
        chosen={chosen}
        choose={(key, id) => setChosen({ ...chosen, [key]: id })}
        questionOf={({ typed, count }) => say(words.question, { typed, count })}
      />
      <LeftOut names={leftOut} />
      {unread.length > 0 && (
        <p class="help">
          {say(words.unread, { rows: unread.map(({ row, text }) => `${row} (${text})`).join('; ') })}
        </p>
      )}
      <RecommendationsTable shown={shown} />
    </Frame>
  );
}

function BringInRecommendations() {
  const [text, setText] = useState('');
  const [said, setSaid] = useState<Said>({});
  const [shown, setShown] = useState<Result | null>(null);
  const [answer, setAnswer] = useState<Success<Result> | null>(null);
  const { isBusy, run, errors } = useRun('bring-in-recommendations');
  const look = async (about: Said): Promise<void> => {
    setSaid(about);
    const seen = await run({ text, ...about }, { dryRun: true, saying: say(kitWords.looking) });
    if (seen) setShown(seen.result);
  };
  const bringIn = async (decisions: Readonly<Record<string, string>>): Promise<void> => {
    const done = await run({ text, ...said, decisions: { ...decisions } });
    if (done) setAnswer(done);
  };
  if (answer)
    return (
      <Frame secondary={{ label: say(kitWords.close), onPress: closeDialog }}>
        <Summary answer={answer} mayUndo />
      </Frame>
    );
  const help = say(words.listHelp);
  if (!shown)
    return <Paste {...{ help, text, setText, isBusy }} error={errors['text']} onLook={() => void look({})} />;
  return (
    <Preview
      {...{ shown, said, isBusy }}
      onSaid={(about) => void look(about)}
      onBack={() => setShown(null)}
      onBringIn={(decisions) => void bringIn(decisions)}
    />
  );
}

mountPanel(BringInRecommendations, DIALOGS['bring-in-recommendations'].title);
