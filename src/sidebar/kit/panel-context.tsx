// What every part of a panel can reach: words in the reader's language, the status line, and for what its view was opened.
// One view is seen at a time, so language and status line are the page's own: `translate` and `setStatus` work everywhere.
import type { ComponentType } from 'preact';
import {
  message,
  render,
  type Language,
  type Message,
  type ValuesOf,
  type Text,
} from '../../core/base/messages/text';
import type { CallLeaving } from '../../core/workbook/command/types';
import type { WhoAmIResult } from '../../core/people/joining/plan-who-am-i';
import { call, readerLanguage, waitingLine } from './client';
import type { PanelOpening } from './opening';
import { useView } from './views';

export type Tone = 'plain' | 'good' | 'bad';
export interface Status {
  readonly tone: Tone;
  readonly words: string;
}

interface PageContext {
  readonly opening: PanelOpening;
  readonly language: Language;
  setLanguage(language: Language): void;
  readonly status: Status;
  /** As whom the calls run; null until that is known. */
  readonly me: WhoAmIResult | null;
  readonly asked: OutgoingQuestions | null;
}

interface PanelContext extends PageContext {
  /** What the view is called unless a screen says otherwise. */
  readonly title: Text;
  readonly isShown: boolean;
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

/** Set whenever the page is drawn, which it always is from its root. */
const page: { context: PageContext | undefined; show(status: Status): void } = {
  context: undefined,
  show: () => undefined,
};

interface PageWays {
  showStatus(status: Status): void;
  ask(asked: OutgoingQuestions | null): void;
}

/** For the root of the page alone. */
export function bindPage(context: PageContext, { showStatus, ask }: PageWays): void {
  page.context = context;
  page.show = showStatus;
  outgoingPrompt.show = ask;
}

/** For parts while they are drawn: the page, and how their own view was opened. */
export function usePanel(): PanelContext {
  const { name, input, title, isShown } = useView();
  const context = page.context as PageContext;
  return { ...context, title, isShown, opening: { ...context.opening, view: name, input } };
}

/** The words in the reader's language, names in the workbook in the workbook's. */
export const translate = <Words extends Text>(words: Words, ...values: ValuesOf<Words>): string =>
  render(message(words, ...values), readerLanguage(), page.context?.me?.bookLanguage);

export const translateMessage = ({ text, values }: Message): string => translate(text, values);

/** Puts words into the status line, where they are read out. '' clears it. */
export const setStatus = (words: string, tone: Tone = 'plain'): void => page.show({ tone, words });

waitingLine.show = (words) => setStatus(words ? translateMessage(words) : '');
