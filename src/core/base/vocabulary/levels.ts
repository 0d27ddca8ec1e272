// What each level of taking part receives: the one table that every sender asks. What a person chose for their own mail
// stands above it, and who is named for something is asked in any case.
import { joinTexts, message, render, textBy, type Text } from '../messages/text';
import { participationLevels, type KeyOf } from './words';
import * as t from '../../words/base/levels';

export type Level = KeyOf<typeof participationLevels>;
export type News = keyof typeof t.news;

const TO_ALL = ['letters', 'signing', 'summary', 'home'] as const;
const TO_WRITERS = ['invitations', 'reviews', ...TO_ALL] as const;

const RECEIVES: Readonly<Record<Level, readonly News[]>> = {
  lead: TO_WRITERS,
  write: TO_WRITERS,
  meetings: ['invitations', ...TO_ALL],
  informed: TO_ALL,
};

const isLevel = (key: string): key is Level => participationLevels.some((level) => level.key === key);

/** Whether somebody who takes part so gets such news. Who has not said how much gets all of it. */
export const receives = (level: string, news: News): boolean =>
  !isLevel(level) || RECEIVES[level].includes(news);

/** What a level receives, in a sentence. */
export const receivedInWords = (level: Level): Text => {
  const news = joinTexts(RECEIVES[level].map((one) => t.news[one]));
  return textBy((language) => render(message(t.gets, { news }), language));
};
