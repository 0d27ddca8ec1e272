// Answers in what somebody pasted: subjects, replies or whole mails, any number in any order. An answer that was pressed
// is known by its code alone; of a reply in one's own words, the words above the code say it.
import { foldText } from '../../base/text/fold';
import { LANGUAGES, type Text } from '../../base/messages/text';
import { ANSWER_SIGNS, type GivenAnswer } from './codes';
import * as invitationsText from '../../words/people/invitations';

export interface PastedAnswer {
  readonly code: string;
  /** All that is said under the code, each once; none where it cannot be told. */
  readonly answers: readonly GivenAnswer[];
  /** What they ask beside it; left out where they ask nothing. */
  readonly question?: string;
}

const CODE = /UPR-([0-9A-Z]{4}-[0-9A-Z]{4})(?:-([YNP]))?(?![0-9A-Z])/gi;
/** A link of a quoted invitation holds an answer that nobody gave by it. */
const LINK = /mailto:\S+/gi;
const CODE_IN_LINK = /UPR-[0-9A-Z]{4}-[0-9A-Z]{4}/i;
/** Lines that are no words of who replies: quoted, or the head of a mail. */
const NOT_THEIRS = /^\s*>|^\s*[\p{L}-]{1,16}\s?:\s/u;
/** With this line a mail begins. */
const FROM = /^(?=\s*(?:from|de)\s?:)/im;
/** The line above a quoted mail: `On Monday Ana Ruiz wrote:`. */
const QUOTES = /(wrote|escribio|a ecrit|ecrit)\s*:$/;

const wordsOf = (text: Text): readonly string[] =>
  LANGUAGES.flatMap((language) => text[language].split(';').map(foldText));

/** The longer wordings first, so that `no puedo` and `not sure` are not taken for `no`. */
const WORDINGS: readonly (readonly [string, GivenAnswer])[] = (
  [
    [invitationsText.saysYes, 'yes'],
    [invitationsText.saysNo, 'no'],
    [invitationsText.saysMaybe, 'maybe'],
  ] as const
)
  .flatMap(([text, answer]) => wordsOf(text).map((words) => [words, answer] as const))
  .sort(([one], [other]) => other.length - one.length);

const begins = (line: string, words: string): boolean =>
  line.startsWith(words) && !/[\p{L}\p{N}]/u.test(line.charAt(words.length));

/** What the lines of one mail begin with, down to what it quotes. */
function saidInMail(mail: string): readonly GivenAnswer[] {
  const said = new Set<GivenAnswer>();
  for (const written of mail.split('\n')) {
    if (NOT_THEIRS.test(written)) continue;
    const line = foldText(written);
    if (QUOTES.test(line)) break;
    const [, answer] = WORDINGS.find(([words]) => begins(line, words)) ?? [];
    if (answer) said.add(answer);
  }
  return [...said];
}

/** Of several mails below each other the first that says something: the later ones are quoted. */
const saidIn = (text: string): readonly GivenAnswer[] =>
  text
    .split(FROM)
    .map(saidInMail)
    .find((said) => said.length > 0) ?? [];

const LONGEST_QUESTION = 300;

/** The first question in the words of who replies, down to what the mail quotes; '' for none. */
function questionIn(mail: string): string {
  const [own = ''] = mail.split(FROM);
  const lines = own.split('\n');
  const end = lines.findIndex((line) => QUOTES.test(foldText(line)));
  return (
    (end < 0 ? lines : lines.slice(0, end))
      .filter((line) => !NOT_THEIRS.test(line) && line.includes('?'))
      .map((line) => line.trim().slice(0, LONGEST_QUESTION))[0] ?? ''
  );
}

/** The text as its sender saw it: whole lines, plain dashes, links without the answer in them. */
const tidied = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/=\n/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(LINK, (link) => CODE_IN_LINK.exec(link)?.[0] ?? '');

interface Found {
  readonly pressed: Set<GivenAnswer>;
  readonly written: Set<GivenAnswer>;
  question: string;
}

/** Each code once, in the order in which it first stands there. */
export function readPasted(text: string): readonly PastedAnswer[] {
  const plain = tidied(text);
  const all = new Map<string, Found>();
  const codes = [...plain.matchAll(CODE)];
  codes.forEach((found, at) => {
    const before = codes[at - 1];
    const from = before ? before.index + before[0].length : 0;
    const code = `UPR-${found[1] ?? ''}`.toUpperCase();
    const sign = (found[2] ?? '').toUpperCase();
    const answer = ANSWER_SIGNS.find(([one]) => one === sign)?.[1];
    const one = all.get(code) ?? { pressed: new Set(), written: new Set(), question: '' };
    all.set(code, one);
    const above = plain.slice(from, found.index);
    if (answer) one.pressed.add(answer);
    else for (const said of saidIn(above)) one.written.add(said);
    // A pressed answer has its code in the subject, and what is asked below it.
    const asked = answer ? plain.slice(found.index + found[0].length, codes[at + 1]?.index) : above;
    one.question ||=
      asked
        .split(FROM)
        .map(questionIn)
        .find((question) => question !== '') ?? '';
  });
  return [...all].map(([code, { pressed, written, question }]) => ({
    code,
    answers: [...(pressed.size > 0 ? pressed : written)],
    ...(question !== '' && { question }),
  }));
}
