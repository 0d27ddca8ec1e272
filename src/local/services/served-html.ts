// HtmlService damages scripts: inside a template literal it takes `//` for the start of a comment and drops the rest of
// the line. Pages must not hold such a literal; doing the same here lets a test see it.

const skipQuoted = (code: string, start: number): number => {
  const quote = code.charAt(start);
  let at = start + 1;
  while (at < code.length && code.charAt(at) !== quote && code.charAt(at) !== '\n')
    at += code.charAt(at) === '\\' ? 2 : 1;
  return at + 1;
};

const lineEnd = (code: string, start: number): number => {
  const found = code.indexOf('\n', start);
  return found < 0 ? code.length : found;
};

const skipComment = (code: string, start: number): number => {
  if (code.charAt(start + 1) === '/') return lineEnd(code, start);
  const end = code.indexOf('*/', start + 2);
  return end < 0 ? code.length : end + 2;
};

// The literal from `start` on without what follows `//` in each of its lines, and where it ends.
const stripLiteral = (code: string, start: number): { text: string; end: number } => {
  let text = '`';
  let at = start + 1;
  while (at < code.length && code.charAt(at) !== '`') {
    if (code.startsWith('//', at)) {
      const close = code.indexOf('`', at);
      at = Math.min(lineEnd(code, at), close < 0 ? code.length : close);
      continue;
    }
    const step = code.charAt(at) === '\\' ? 2 : 1;
    text += code.slice(at, at + step);
    at += step;
  }
  return { text: `${text}\``, end: at + 1 };
};

const stripScript = (code: string): string => {
  let result = '';
  let at = 0;
  while (at < code.length) {
    const sign = code.charAt(at);
    let end = at + 1;
    if (sign === '`') {
      const literal = stripLiteral(code, at);
      result += literal.text;
      at = literal.end;
      continue;
    }
    if (sign === '"' || sign === "'") end = skipQuoted(code, at);
    else if (sign === '/' && /[/*]/.test(code.charAt(at + 1))) end = skipComment(code, at);
    result += code.slice(at, end);
    at = end;
  }
  return result;
};

/** The page as HtmlService serves it. */
export const servedHtml = (html: string): string =>
  html.replace(
    /(<script\b[^>]*>)([\s\S]*?)(<\/script>)/gi,
    (_, open: string, code: string, close: string) => open + stripScript(code) + close,
  );
