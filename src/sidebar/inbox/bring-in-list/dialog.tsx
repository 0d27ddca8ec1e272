// A list, pasted or from a file: chosen, looked at with what is asked about it, then taken in at once.
import { useState } from 'preact/hooks';
import { DIALOGS } from '../../../core/workbook/menu/dialogs';
import type { Success } from '../../kit/client';
import { Frame } from '../../kit/frame';
import { viewOf } from '../../kit/views';
import { closeDialog } from '../../kit/open-dialog';
import { Summary } from '../../kit/outcome';
import { translate } from '../../kit/panel-context';
import { useNextFirstStep } from '../../kit/take-step';
import { Choose, SheetChooser, type Brought } from './choose';
import { ListWindow } from './list-window';
import * as kitWords from '../../../core/words/panels/bring-in';

/** While a coalition begins, one list leads on to what can be done with it. */
function Done({ answer }: { answer: Success<unknown> }) {
  const next = useNextFirstStep(closeDialog);
  return (
    <Frame primary={next} secondary={{ label: translate(kitWords.close), onPress: closeDialog }}>
      <Summary answer={answer} mayUndo />
    </Frame>
  );
}

function BringInList() {
  const [brought, setBrought] = useState<Brought | null>(null);
  const [answer, setAnswer] = useState<Success<unknown> | null>(null);
  if (answer) return <Done answer={answer} />;
  const sheet = brought?.sheets[brought.at];
  if (!brought || !sheet) return <Choose onBring={setBrought} />;
  return (
    <ListWindow
      key={brought.at}
      sheet={sheet}
      chooser={<SheetChooser brought={brought} onBring={setBrought} />}
      onBack={() => setBrought(null)}
      onDone={setAnswer}
    />
  );
}

export const view = viewOf(BringInList, DIALOGS['bring-in-list'].title);
