// Normalizes a mail address, so that one mailbox has one key.
import { foldText } from './fold';

/**
 * Addresses with the same key are of one account: case does not count, nor do the dots of a Gmail address, which lists
 * often have otherwise than the account.
 */
export function addressKey(email: string): string {
  const address = foldText(email);
  const [, local] = /^([^@]+)@(?:gmail|googlemail)\.com$/.exec(address) ?? [];
  return local === undefined ? address : `${local.replace(/\./g, '')}@gmail.com`;
}
