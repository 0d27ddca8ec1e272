// Settings that documents read, besides the word limits. Each may be empty; what then holds stands beside it.

export const DOCUMENT_SETTINGS = {
  /** Number of the session of the Working Group, `50`; left out of cover and file name. */
  session: 'session',
  /** Country under review: ISO code, name or id; a prompt. */
  country: 'country',
  /** Number of the coming review's cycle; recommendations of the latest cycle in the workbook count as earlier. */
  cycle: 'cycle',
  /** Country's name on the cover, when the usual one does not fit; its name as the UN writes it. */
  countryName: 'documents.countryName',
  /** What recommendations are addressed to, without article: `Government of the United States of America`. */
  government: 'documents.government',
  /** `issue`: recommendations stand at the end of their issue; otherwise together in the last section. */
  recommendations: 'documents.recommendations',
  /** Pattern with {session} {country} {submitter} {language}. */
  fileName: 'documents.fileName',
} as const;

/** A setting that holds a whole number above 0; null when it does not. */
export function wholeNumber(value: string): number | null {
  const digits = value.replace(/[\s.,’']/g, '');
  return /^\d{1,7}$/.test(digits) && Number(digits) > 0 ? Number(digits) : null;
}
