// Links to files that a page made itself.

/** The address of a .csv file that holds this text. */
export const fileLink = (text: string): string => 'data:text/csv;charset=utf-8,' + encodeURIComponent(text);
