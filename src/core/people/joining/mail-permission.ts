// Whether mail may be sent to a person, else the reason why not.
import { type Language, type Text, LANGUAGES } from '../../base/messages/text';
import type { RowOf } from '../../workbook/records/rows';
import { isEmail } from '../../base/dates/formats';
import * as mailText from '../../words/people/letters';

export type NoMailReason = 'unknown' | 'left' | 'coordinator' | 'none' | 'digest' | 'no-address';

type Person = Pick<RowOf<'MEM'>, 'email' | 'mail' | 'status'>;

/** Why nobody sends the person single messages; undefined when they get them. */
export function mailObstacle(person: Person | undefined): NoMailReason | undefined {
  if (!person) return 'unknown';
  if (person.status === 'left') return 'left';
  if (person.mail === 'coordinator' || person.mail === 'none' || person.mail === 'digest') return person.mail;
  return isEmail(person.email.trim()) ? undefined : 'no-address';
}

/** The reason in words. */
export const noMailText = (reason: NoMailReason): Text =>
  ({
    unknown: mailText.unknownPerson,
    left: mailText.hasLeft,
    coordinator: mailText.throughCoordinator,
    none: mailText.wantsNone,
    digest: mailText.wantsDigest,
    'no-address': mailText.noAddress,
  })[reason];

/** Those of the person's languages that the workbook speaks. */
export const spokenBy = (person: Pick<RowOf<'MEM'>, 'languages'> | undefined): readonly Language[] =>
  (person?.languages ?? []).flatMap((key) => LANGUAGES.filter((language) => language === key));

/** The first of them, otherwise the workbook's own. */
export const languageFor = (
  person: Pick<RowOf<'MEM'>, 'languages'> | undefined,
  bookLanguage: Language,
): Language => spokenBy(person)[0] ?? bookLanguage;
