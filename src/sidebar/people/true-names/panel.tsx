// True names, which the workbook may not hold: opens a file on the reader's own computer, and shows it as long as the panel
// is open. Nothing of it is typed into a draft, kept, or sent; see docs/decisions/true-names.md.
import { useEffect, useState } from 'preact/hooks';
import { Frame } from '../../kit/frame';
import { viewOf } from '../../kit/views';
import { translate, setStatus } from '../../kit/panel-context';
import { Loaded } from '../../kit/states';
import { useLoad } from '../../kit/use-calls';
import { OpenedNames } from './opened';
import { clearPrinted } from './print';
import { Start, type OpenedCompanion } from './start';
import * as words from '../../../core/words/panels/people/true-names';

/** A screen that nobody looks at any more shall not show them. */
const MINUTES = 15;

/** Forgets after so many minutes without a press. */
function useForgetting(isOpen: boolean, forget: () => void): void {
  useEffect(() => {
    if (!isOpen) return undefined;
    let timer = setTimeout(forget, MINUTES * 60_000);
    const again = (): void => {
      clearTimeout(timer);
      timer = setTimeout(forget, MINUTES * 60_000);
    };
    for (const event of ['pointerdown', 'keydown']) addEventListener(event, again);
    return () => {
      clearTimeout(timer);
      for (const event of ['pointerdown', 'keydown']) removeEventListener(event, again);
    };
  }, [isOpen]);
}

function TrueNames() {
  const load = useLoad('true-names-form', {});
  const [opened, setOpened] = useState<OpenedCompanion | null>(null);
  const forget = (): void => {
    setOpened(null);
    clearPrinted();
    setStatus(translate(words.forgotten), 'good');
  };
  useForgetting(opened !== null, forget);
  return (
    <Frame primary={opened ? { label: translate(words.forget), onPress: forget } : undefined}>
      <Loaded load={load}>
        {(form) =>
          opened ? (
            <OpenedNames {...{ form, opened, minutes: MINUTES }} />
          ) : (
            <Start people={form.people} onOpened={setOpened} />
          )
        }
      </Loaded>
    </Frame>
  );
}

export const view = viewOf(TrueNames, words.title);
