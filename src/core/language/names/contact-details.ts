// Mail addresses and telephone numbers in a text.
export interface Detail {
  readonly written: string;
  readonly start: number;
}

const PHONE =
  /(?<![\p{L}\p{N}/.-])(?:\+|00)?\(?\d{1,4}\)?(?:[ .\u00a0-]?\(?\d{2,4}\)?){2,5}(?![\p{L}\p{N}/-])/gu;
/** A text without such a run has none, which is seen faster. */
const MAY_BE_PHONE = /\d[\d ().\u00a0-]{7}/;
const LEAST_DIGITS = 9;
const MAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}/gu;
const SEVERAL_YEARS = /^(?:(?:1[89]|20)\d\d[ .-]?)+$/;
/** `1 200 000 000`. */
const LARGE_NUMBER = /^\d{1,3}(?:[ .\u00a0]\d{3})+$/;

const isPhone = (written: string): boolean =>
  (written.match(/\d/g)?.length ?? 0) >= LEAST_DIGITS &&
  /[ .()+\u00a0-]/.test(written) &&
  ![SEVERAL_YEARS, LARGE_NUMBER].some((pattern) => pattern.test(written));

const all = (text: string, pattern: RegExp): readonly Detail[] =>
  [...text.matchAll(pattern)].map(({ 0: written, index }) => ({ written, start: index }));

/** What reads like a telephone number, and like no year or large number. */
export const phonesIn = (text: string): readonly Detail[] =>
  MAY_BE_PHONE.test(text) ? all(text, PHONE).filter(({ written }) => isPhone(written)) : [];

export const mailsIn = (text: string): readonly Detail[] => (text.includes('@') ? all(text, MAIL) : []);

const NUMBER = /\+?\d[\d ().\u00a0/-]{4,}\d/g;
const LEAST_COMPARED = 7;

const digitsOf = (written: string): string => written.replace(/\D/g, '');

/** Whether the text is a telephone number and nothing else. */
export const isNumberAlone = (text: string): boolean =>
  /^\+?[\d ().\u00a0/-]+$/.test(text.trim()) && digitsOf(text).length >= LEAST_COMPARED;

/** Where one of these numbers stands, with or without the digits of its country. */
export function numbersIn(text: string, phones: readonly string[]): readonly Detail[] {
  const wanted = phones.map(digitsOf).map((one) => one.replace(/^0+/, ''));
  return wanted.length === 0
    ? []
    : all(text, NUMBER).filter(({ written }) => {
        const digits = digitsOf(written).replace(/^0+/, '');
        return (
          digits.length >= LEAST_COMPARED &&
          wanted.some((one) => one.endsWith(digits) || digits.endsWith(one))
        );
      });
}
