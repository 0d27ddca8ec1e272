// The two reports on a country that come before its review. They stand apart from what reads them: panels need only these.

/** national: what the government says of itself. compilation: what the UN's bodies said of the country. */
export const COUNTRY_REPORTS = ['national', 'compilation'] as const;
export type CountryReportKind = (typeof COUNTRY_REPORTS)[number];
