// What every part of a panel can reach: words in the reader's language, the status line, and how the panel was opened.
// A page holds one panel, so its language and its status line are the page's own: `translate` and `setStatus` work everywhere.
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import {
  directions,
  message,
  render,
  type Language,
  type Message,
  type ValuesOf,
  type Text,
} from '../../core/base/messages/text';
import type { CallLeaving } from '../../core/workbook/command/types';
import type { WhoAmIResult } from '../../core/people/joining/plan-who-am-i';
import { call, readerLanguage, setReaderLanguage, waitingLine } from './client';
import * as kitText from '../../core/words/panels/kit';
import type { PanelOpening } from './opening';

export type Tone = 'plain' | 'good' | 'bad';
interface Status {
  readonly tone: Tone;
  readonly words: string;
}

interface PanelContext {
  readonly opening: PanelOpening;
  /** What the page is called unless a screen says otherwise. */
  readonly title: Text;
  readonly language: Language;
  setLanguage(language: Language): void;
  readonly status: Status;
  /** As whom the calls run; null until that is known. */
  readonly me: WhoAmIResult | null;
  readonly asked: OutgoingQuestions | null;
}

/** Details of people that wait for a decision; the frame draws the questions. */
export interface OutgoingQuestions {
  readonly leaving: readonly CallLeaving[];
  onDone(isDecided: boolean): void;
}

/**
 * `ask` answers whether all was decided. The questions come with `kit/leaving`, which only panels that send something out
 * carry.
 */
export const outgoingPrompt = {
  call,
  Questions: undefined as ComponentType<OutgoingQuestions> | undefined,
  show: (_asked: OutgoingQuestions | null): void => undefined,
  ask: (leaving: readonly CallLeaving[]): Promise<boolean> =>
    new Promise((resolve) => {
      const onDone = (isDecided: boolean): void => {
        outgoingPrompt.show(null);
        resolve(isDecided);
      };
      outgoingPrompt.show({ leaving, onDone });
    }),
};

/** Set whenever the panel is drawn, which it always is from its root. */
const page: { panel: PanelContext | undefined; show(status: Status): void } = {
  panel: undefined,
  show: () => undefined,
};

/** For parts while they are drawn. */
export const usePanel = (): PanelContext => page.panel as PanelContext;

/** The words in the reader's language, names in the workbook in the workbook's. */
export const translate = <Words extends Text>(words: Words, ...values: ValuesOf<Words>): string =>
  render(message(words, ...values), readerLanguage(), page.panel?.me?.bookLanguage);

export const translateMessage = ({ text, values }: Message): string => translate(text, values);

/** Puts words into the status line, where they are read out. '' clears it. */
export const setStatus = (words: string, tone: Tone = 'plain'): void => page.show({ tone, words });

waitingLine.show = (words) => setStatus(words ? translateMessage(words) : '');

interface ProviderProps extends Pick<PanelContext, 'opening' | 'title'> {
  readonly Panel: ComponentType;
}

/** Draws all of the panel anew when its language changes, whatever its parts ask for. */
export function PanelProvider({ opening, title, Panel }: ProviderProps) {
  const [language, show] = useState<Language>(opening.language);
  const [status, showStatus] = useState<Status>({ tone: 'plain', words: '' });
  const [me, setMe] = useState<WhoAmIResult | null>(null);
  const [asked, setAsked] = useState<OutgoingQuestions | null>(null);
  setReaderLanguage(language);
  page.show = showStatus;
  outgoingPrompt.show = setAsked;
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
  page.panel = { opening, title, language, setLanguage, status, me, asked };
  return <Panel />;
}
