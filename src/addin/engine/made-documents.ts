// Which documents were made, and by whom: Google shows the script only files that it made for the one at the keyboard, so
// the workbook remembers those of colleagues. In a copy of the workbook nothing of it is left.
import { addressKey } from '../../core/base/text/fold';
import { textHash } from '../../core/base/text/text-hash';
import type { Environment } from './types';

const PREFIX = 'document.';
/** Some 300 bytes each, of 500 KB. */
const MOST = 100;

export interface KeptDocument {
  readonly docLink: string;
  readonly docxLink: string;
  /** Address of the account it belongs to. */
  readonly by: string;
  readonly at: string;
}

type Keys = Readonly<Record<string, string>>;

const placeOf = (keys: Keys): string => PREFIX + textHash(JSON.stringify(Object.entries(keys).sort()));

/** What an older or a newer version wrote may read otherwise, and then counts as nothing. */
function read(text: string): KeptDocument | undefined {
  try {
    return text === '' ? undefined : (JSON.parse(text) as KeptDocument);
  } catch {
    return undefined;
  }
}

/** The document that carries these keys, when somebody made one. */
export const keptDocument = ({ workbook }: Environment, keys: Keys): KeptDocument | undefined =>
  read(workbook.get(placeOf(keys)));

/** The address of one that belongs to somebody else; '' where there is none. */
export const colleaguesDocument = ({ workbook, email }: Environment): string =>
  Object.entries(workbook.all())
    .filter(([key]) => key.startsWith(PREFIX))
    .flatMap(([, text]) => read(text) ?? [])
    .find(({ by }) => addressKey(by) !== addressKey(email))?.docLink ?? '';

/** Remembers a document; of many the oldest are forgotten, and would be made once more. */
export function keepDocument(
  env: Environment,
  keys: Keys,
  made: Pick<KeptDocument, 'docLink' | 'docxLink'>,
): void {
  const { workbook, email } = env;
  const { docLink, docxLink } = made;
  workbook.set(placeOf(keys), JSON.stringify({ docLink, docxLink, by: email, at: env.now() }));
  const all = Object.entries(workbook.all()).filter(([key]) => key.startsWith(PREFIX));
  const byAge = all.map(([key, text]) => ({ key, at: read(text)?.at ?? '' }));
  byAge.sort((one, other) => (one.at < other.at ? 1 : -1));
  for (const { key } of byAge.slice(MOST)) workbook.remove(key);
}
