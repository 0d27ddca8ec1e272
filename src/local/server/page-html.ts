// The one HTML page of the local workbook, and what it may load.

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const STYLES = ['bootstrap.css', 'fa/css/font-awesome.css', 'o_spreadsheet.css'];
const SCRIPTS = ['owl.js', 'chart.js', 'o_spreadsheet.js'];

export const pageHtml = (name: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(name)}</title>
<link rel="icon" href="data:,">
${STYLES.map((file) => `<link rel="stylesheet" href="/lib/${file}">`).join('\n')}
<link rel="stylesheet" href="/page.css">
</head>
<body>
<p class="upr-stopped" role="alert"></p>
<div id="upr-header"></div>
<main id="upr-grid">
<div class="upr-grid"></div>
<aside class="upr-panel" aria-labelledby="upr-panel-title" hidden></aside>
</main>
<div id="upr-messages" role="status" aria-live="polite"></div>
${SCRIPTS.map((file) => `<script src="/lib/${file}"></script>`).join('\n')}
<script src="/page.js"></script>
</body>
</html>
`;

// The grid's library compiles its templates, and panels are pages with scripts in them.
export const contentPolicy = (port: number): string =>
  [
    "default-src 'self'",
    "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src 'self' ws://127.0.0.1:${port} ws://localhost:${port}`,
    "frame-src 'self' data: blob:",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
