// Formulas as Sheets takes them under any locale, in the one notation that the library keeps.

type Part = { readonly text: string; readonly isQuoted: boolean };

/** Text in double quotes and sheet names in single ones are left alone. */
const partsOf = (formula: string): Part[] =>
  (formula.match(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[^"']+|["']/g) ?? []).map((text) => ({
    text,
    isQuoted: /^(["']).*\1$/s.test(text),
  }));

/** A semicolon separates arguments under every locale, except in an array literal, where it begins a row. */
const withCommas = (parts: readonly Part[], hasDecimalComma: boolean): string => {
  let depth = 0;
  return parts
    .map(({ text, isQuoted }) => {
      if (isQuoted) return text;
      const numbers = hasDecimalComma ? text.replace(/(\d),(\d)/g, '$1.$2') : text;
      return [...numbers]
        .map((sign) => {
          if (sign === '{') depth += 1;
          else if (sign === '}') depth -= 1;
          return sign === ';' && depth === 0 ? ',' : sign;
        })
        .join('');
    })
    .join('');
};

/** The formula with `,` between arguments and `.` in numbers; a leading `=` is added when it lacks. */
export const libraryFormula = (formula: string, decimalSeparator: string): string =>
  withCommas(partsOf(formula.startsWith('=') ? formula : `=${formula}`), decimalSeparator === ',');
