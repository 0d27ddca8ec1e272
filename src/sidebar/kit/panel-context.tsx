// What every part of a panel can reach: words in the reader's language, the status line, and how the panel was opened.
import type { WhoAmIResult } from '../../core/people/joining/plan-who-am-i';
import { createContext } from 'preact';
import type { ComponentChildren } from 'preact';
import { useContext, useEffect, useMemo, useState } from 'preact/hooks';
import type { Language, Text, ValuesOf } from '../../core/base/messages/text';
import { directions, message, render } from '../../core/base/messages/text';
import { call, setReaderLanguage } from './client';
import * as kitText from '../../core/words/panels/kit';
import type { Opening } from './opening';

export type Tone = 'plain' | 'good' | 'bad';
export interface Status {
  readonly tone: Tone;
  readonly words: string;
}

export interface PanelContext {
  readonly opening: Opening;
  readonly language: Language;
  setLanguage(language: Language): void;
  /** The words in the reader's language, names in the workbook in the workbook's. */
  say<Words extends Text>(words: Words, ...values: ValuesOf<Words>): string;
  readonly status: Status;
  /** Puts words into the status line, where they are read out. '' clears it. */
  tell(words: string, tone?: Tone): void;
  /** As whom the calls run; null until that is known. */
  readonly me: WhoAmIResult | null;
}

const Context = createContext<PanelContext | null>(null);

export function usePanel(): PanelContext {
  const panel = useContext(Context);
  if (!panel) throw new Error('Parts of a panel stand inside PanelProvider.');
  return panel;
}

const SILENCE: Status = { tone: 'plain', words: '' };

export function PanelProvider({ opening, children }: { opening: Opening; children: ComponentChildren }) {
  const [language, show] = useState<Language>(opening.language);
  const [status, setStatus] = useState<Status>(SILENCE);
  const [me, setMe] = useState<WhoAmIResult | null>(null);
  setReaderLanguage(language);
  useEffect(() => {
    void call('who-am-i', {}).then((answer) => answer.ok && setMe(answer.result));
  }, []);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = directions[language];
  }, [language]);
  const panel = useMemo<PanelContext>(() => {
    const tell = (words: string, tone: Tone = 'plain'): void => setStatus({ tone, words });
    const setLanguage = (chosen: Language): void => {
      setReaderLanguage(chosen);
      show(chosen);
      void call('set-language', { language: chosen }).then((answer) => {
        if (!answer.ok) tell(render(message(kitText.languageNotKept), chosen));
      });
    };
    const say = <Words extends Text>(words: Words, ...values: ValuesOf<Words>): string =>
      render(message(words, ...values), language, me?.bookLanguage);
    return { opening, language, setLanguage, say, status, tell, me };
  }, [opening, language, status, me]);
  return <Context.Provider value={panel}>{children}</Context.Provider>;
}
