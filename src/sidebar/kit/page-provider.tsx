// The root of a page: the reader's language, who they are, and the views that stand over one another.
import { useEffect, useRef, useState } from 'preact/hooks';
import { directions, message, render, type Language } from '../../core/base/messages/text';
import type { WhoAmIResult } from '../../core/people/joining/plan-who-am-i';
import * as kitText from '../../core/words/panels/kit';
import { call, setReaderLanguage } from './client';
import { openView } from './open-view';
import type { OpenedFrom } from '../../core/workbook/menu/requests';
import type { PanelOpening } from './opening';
import { bindPage, setStatus, type OutgoingQuestions, type Status } from './panel-context';
import { pageWays, ViewOnPage, type ShownView, type Views } from './views';

interface ProviderProps {
  readonly opening: PanelOpening;
  readonly views: Views;
}

/** The views from the first to the one that is shown. A window has one, as it stands over what one came from. */
function useStack({ opening, views }: ProviderProps): readonly ShownView[] {
  const first = opening.view in views ? opening.view : (Object.keys(views)[0] ?? '');
  const [stack, setStack] = useState<readonly ShownView[]>([{ key: 0, name: first, input: opening.input }]);
  const made = useRef(0);
  const { from } = opening;
  pageWays.go = (name, input) => {
    if (!(name in views) || opening.isWindow) return false;
    made.current += 1;
    setStack((before) => [...before, { key: made.current, name, input }]);
    setStatus('');
    return true;
  };
  pageWays.from = () => {
    const top = stack[stack.length - 1];
    return top && { view: top.name as OpenedFrom['view'], place: opening.place, input: top.input };
  };
  const pop = (): void => {
    setStack((before) => before.slice(0, -1));
    setStatus('');
  };
  pageWays.back = stack.length > 1 ? pop : from && (() => void openView(from));
  return stack;
}

function Stack({ stack, views }: { stack: readonly ShownView[]; views: Views }) {
  return (
    <>
      {stack.map((one, at) => {
        const view = views[one.name];
        const isShown = at === stack.length - 1;
        return (
          view && (
            <div key={one.key} class={`view view-${one.name}`} hidden={!isShown}>
              <ViewOnPage.Provider value={{ ...one, title: view.title, isShown }}>
                <view.Panel />
              </ViewOnPage.Provider>
            </div>
          )
        );
      })}
    </>
  );
}

/** Draws all of the page anew when its language changes, whatever its parts ask for. */
export function PageProvider({ opening, views }: ProviderProps) {
  const [language, show] = useState<Language>(opening.language);
  const [status, showStatus] = useState<Status>({ tone: 'plain', words: '' });
  const [me, setMe] = useState<WhoAmIResult | null>(null);
  const [asked, setAsked] = useState<OutgoingQuestions | null>(null);
  const stack = useStack({ opening, views });
  setReaderLanguage(language);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = directions[language];
  }, [language]);
  const setLanguage = (chosen: Language): void => {
    setReaderLanguage(chosen);
    show(chosen);
    void call('set-language', { language: chosen }).then((answer) => {
      if (!answer.ok) setStatus(render(message(kitText.languageNotKept), chosen));
    });
  };
  // Who speaks other languages, by People, than the one their account is set to, reads theirs.
  const greet = (result: WhoAmIResult): void => {
    const [own] = result.speaks;
    setMe(result);
    if (!opening.isLanguageChosen && own && !result.speaks.includes(language)) setLanguage(own);
  };
  useEffect(() => {
    void call('who-am-i', {}).then((answer) => answer.ok && greet(answer.result));
  }, []);
  bindPage({ opening, language, setLanguage, status, me, asked }, { showStatus, ask: setAsked });
  return <Stack stack={stack} views={views} />;
}
