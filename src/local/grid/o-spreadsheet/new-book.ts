// The data of a new workbook, as the library stores it.

export interface NewBook {
  readonly name: string;
  readonly timeZone: string;
  /** As Google writes it: `en_US`, `es_MX`, `fr_FR`. */
  readonly locale: string;
  readonly rows?: number;
  readonly columns?: number;
}

// The version of the library's file format that this data is written in.
const FORMAT_VERSION = '19.1.1';

interface LocaleData {
  readonly name: string;
  readonly code: string;
  readonly thousandsSeparator: string;
  readonly decimalSeparator: string;
  readonly weekStart: number;
  readonly dateFormat: string;
  readonly timeFormat: string;
  readonly formulaArgSeparator: string;
}

/** How dates and numbers are typed and shown under a locale. */
export const localeData = (code: string): LocaleData => {
  const isUs = code === 'en_US';
  const hasDecimalPoint =
    code.startsWith('en') || ['es_MX', 'es_US', 'es_GT', 'es_HN', 'es_NI', 'es_PA', 'es_PE'].includes(code);
  return {
    name: code,
    code,
    thousandsSeparator: hasDecimalPoint ? ',' : code.startsWith('fr') ? ' ' : '.',
    decimalSeparator: hasDecimalPoint ? '.' : ',',
    weekStart: isUs ? 7 : 1,
    dateFormat: isUs ? 'm/d/yyyy' : 'dd/mm/yyyy',
    timeFormat: isUs ? 'hh:mm:ss a' : 'hh:mm:ss',
    formulaArgSeparator: hasDecimalPoint ? ',' : ';',
  };
};

export const FIRST_REVISION = 'START_REVISION';

/** One empty sheet, id 0, as a new Google spreadsheet has. */
export const newBookData = ({
  name,
  timeZone,
  locale,
  rows = 1000,
  columns = 26,
}: NewBook): Record<string, unknown> => ({
  version: FORMAT_VERSION,
  revisionId: FIRST_REVISION,
  settings: { locale: localeData(locale) },
  book: { name, timeZone },
  sheets: [
    {
      id: '0',
      name: 'Sheet1',
      colNumber: columns,
      rowNumber: rows,
      cells: {},
      styles: {},
      formats: {},
      rows: {},
      cols: {},
    },
  ],
});
