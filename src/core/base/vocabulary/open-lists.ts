// The lists of words to which a coalition adds its own: those that are only labels. Lists that rules depend on, such as
// what a status or an answer means, are fixed. Own words stand in Settings, and each is its own key.
import { isListItem } from '../dates/formats';
import {
  contactKinds,
  fundings,
  helpTopics,
  meetingKinds,
  outreachChannels,
  spokenLanguages,
  type Word,
} from './words';

export const OPEN_LISTS = {
  languages: spokenLanguages,
  help: helpTopics,
  meetings: meetingKinds,
  contacts: contactKinds,
  channels: outreachChannels,
  funding: fundings,
} as const;
export type OpenList = keyof typeof OPEN_LISTS;

export const OPEN_LIST_NAMES = Object.keys(OPEN_LISTS) as readonly OpenList[];

/** Which list these words are, undefined for one that is fixed. */
export const openListOf = (words: readonly Word[] = []): OpenList | undefined =>
  OPEN_LIST_NAMES.find((name) => OPEN_LISTS[name] === words);

/** Longer ones are sentences, which no drop-down shows. */
export const LONGEST_WORD = 60;

/** Whether it can be a word of one's own: commas and semicolons divide several in a cell. */
export const mayBeWord = (typed: string): boolean =>
  isListItem(typed) && !typed.includes(',') && typed.trim().length <= LONGEST_WORD;
