// Where a workbook opens on Google.

/** The address of the spreadsheet with this file id; '' where there is none. */
export const workbookAddress = (fileId: string): string =>
  fileId === '' ? '' : `https://docs.google.com/spreadsheets/d/${fileId}/edit`;
