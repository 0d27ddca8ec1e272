// To whom a letter to a mission goes and how it greets and ends: to the one person whom the cell of the mission names with
// a rank, else to the permanent representative by office. Nobody's gender is guessed by a name.
import { sayIn, type Language } from '../base/messages/text';
import { foldText } from '../base/text/fold';
import { inAnyLanguage } from '../base/text/word-sets';
import type { Context } from '../workbook/command/types';
import { countryForms } from '../workbook/records/country-name';
import type { RowOf } from '../workbook/records/rows';
import { ADDRESSES } from '../words/lists/addresses';
import * as signs from '../words/lists/signs';
import * as t from '../words/advocacy/address';

export interface MissionAddress {
  /** What stands on the envelope. */
  readonly lines: readonly string[];
  readonly salutation: string;
  readonly closing: string;
}

interface Rank {
  readonly key: string;
  readonly toWoman: string;
  readonly toMan: string;
  readonly toEither: string;
  readonly closing: string;
  /** Folded. */
  readonly knownBy: readonly string[];
}

const ranksIn = (language: Language): readonly Rank[] =>
  ADDRESSES[language].split('\n').map((line) => {
    const [key = '', toWoman = '', toMan = '', toEither = '', closing = '', words = ''] = line.split('|');
    const knownBy = words.split(/; */).filter(Boolean).map(foldText);
    return { key, toWoman, toMan, toEither, closing, knownBy };
  });

const TITLES = { woman: inAnyLanguage(signs.TITLE_OF_A_WOMAN), man: inAnyLanguage(signs.TITLE_OF_A_MAN) };

const hasWord = (folded: string, word: string): boolean => ` ${folded} `.includes(` ${word} `);
const wordsOf = (text: string): string =>
  foldText(text)
    .replace(/[^\p{L}\p{N}'’-]+/gu, ' ')
    .trim();

/** The rank that a line says in this language: the longest that fits, since a minister counsellor is no minister. */
function rankIn(line: string, language: Language): Rank | undefined {
  const folded = wordsOf(line);
  const found = ranksIn(language).flatMap((rank) =>
    rank.knownBy.flatMap((word) => (hasWord(folded, wordsOf(word)) ? [{ rank, length: word.length }] : [])),
  );
  return found.sort((one, other) => other.length - one.length)[0]?.rank;
}

const NAME = /^\p{Lu}[\p{L}\p{M}’'.-]*(?: [\p{L}\p{M}’'.-]+){1,4}$/u;

const LANGUAGES_OF_RANKS = Object.keys(ADDRESSES) as Language[];
const isRank = (piece: string): boolean => LANGUAGES_OF_RANKS.some((language) => rankIn(piece, language));
const isMission = (piece: string): boolean =>
  [...inAnyLanguage(signs.LIST_MISSION)].some((word) => foldText(piece).startsWith(foldText(word)));

/** The first name in a line, and woman or man by the title before it; '' where there is none. */
function personIn(line: string): { readonly gender: 'woman' | 'man' | ''; readonly name: string } {
  for (const piece of line.split(/[,;:()<>]|\s[–-]\s/)) {
    const words = piece
      .trim()
      .replace(/^[HS]\.? ?E\.?\s+/, '')
      .split(/\s+/);
    const title = foldText((words[0] ?? '').replace(/\./g, ''));
    const gender = TITLES.woman.has(title) ? 'woman' : TITLES.man.has(title) ? 'man' : '';
    const name = words.slice(gender === '' ? 0 : 1).join(' ');
    if (NAME.test(name) && !isRank(name) && !isMission(name)) return { gender, name };
  }
  return { gender: '', name: '' };
}

const saluted = ({ toWoman, toMan, toEither }: Rank, gender: string): string =>
  gender === 'woman' ? toWoman : gender === 'man' ? toMan : toEither;

/** As letters in this language address the mission of a country. */
export function addressOf(country: RowOf<'CTY'>, language: Language): MissionAddress {
  const say = sayIn(language);
  const { ofFormal } = countryForms(country, language);
  const mission = say(t.mission, { ofFormal });
  const ranked = country.missionContacts.split('\n').filter((line) => rankIn(line, language));
  const [line = ''] = ranked.length === 1 ? ranked : [];
  const person = personIn(line);
  const rank = rankIn(line, language);
  const greeting = rank ? saluted(rank, person.gender).replace('{name}', person.name) : '';
  const isKnown = rank !== undefined && person.name !== '';
  const office = ranksIn(language).find(({ key }) => key === 'office');
  const salutation = isKnown ? greeting : (office?.toEither ?? '');
  const closing = (isKnown ? rank : office)?.closing ?? '';
  return {
    lines: [isKnown ? person.name : say(t.office, { ofFormal }), mission],
    salutation,
    closing: closing.replace('{salutation}', salutation.replace(/[,:]$/, '')),
  };
}

/** In whose name a letter is written. */
export function inNameOf(context: Pick<Context, 'setting'>, language: Language): string {
  const coalition = context.setting('coalition').trim();
  return sayIn(language)(t.coalition, { named: coalition === '' ? 'no' : 'other', coalition });
}
