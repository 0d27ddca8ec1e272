// A stored message as a person reads it: who, when, what, and its attachments.

export interface MailPart {
  readonly type: string;
  readonly name: string;
  readonly bytes: Buffer;
}

export interface MailView {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly cc: string;
  readonly subject: string;
  readonly date: string;
  readonly text: string;
  readonly html: string;
  readonly attachments: readonly MailPart[];
}

interface Entity {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

const split = (source: string): Entity => {
  const end = source.search(/\r?\n\r?\n/);
  const head = end < 0 ? source : source.slice(0, end);
  const body = end < 0 ? '' : source.slice(end).replace(/^\r?\n\r?\n/, '');
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim());
  }
  return { headers, body };
};

const unquoted = (text: string): Buffer =>
  Buffer.from(
    text
      .replace(/=\r?\n/g, '')
      .replace(/[^\x20-\x7e\r\n\t]/g, (sign) => encodeURIComponent(sign).replace(/%/g, '='))
      .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  );

const bytesOf = ({ headers, body }: Entity): Buffer => {
  const encoding = (headers.get('content-transfer-encoding') ?? '').toLowerCase();
  if (encoding === 'base64') return Buffer.from(body, 'base64');
  return encoding === 'quoted-printable' ? unquoted(body) : Buffer.from(body, 'utf8');
};

/** Words of a header that were encoded because they are not plain ASCII. */
const words = (value: string): string =>
  value
    .replace(/(\?=)\s+(=\?)/g, '$1$2')
    .replace(/=\?[^?]+\?([BQ])\?([^?]*)\?=/gi, (_, kind: string, text: string) =>
      kind.toUpperCase() === 'B'
        ? Buffer.from(text, 'base64').toString('utf8')
        : unquoted(text.replace(/_/g, ' ')).toString('utf8'),
    );

const parameter = (header: string, name: string): string =>
  words(new RegExp(`${name}\\*?=(?:"([^"]*)"|([^;\\s]*))`, 'i').exec(header)?.slice(1).find(Boolean) ?? '');

const partsOf = (entity: Entity): MailPart[] => {
  const header = entity.headers.get('content-type') ?? 'text/plain';
  const type = (header.split(';')[0] ?? '').trim().toLowerCase();
  const boundary = parameter(header, 'boundary');
  if (type.startsWith('multipart/') && boundary)
    return entity.body
      .split(
        new RegExp(
          `(?:^|\\r?\\n)--${boundary.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?:--)?[ \\t]*(?:\\r?\\n|$)`,
        ),
      )
      .slice(1)
      .filter((part) => part.trim() !== '')
      .flatMap((part) => partsOf(split(part)));
  const disposition = entity.headers.get('content-disposition') ?? '';
  return [
    { type, name: parameter(disposition, 'filename') || parameter(header, 'name'), bytes: bytesOf(entity) },
  ];
};

/** Reads a message as MailApp's emulation writes it. */
export const viewMail = (id: string, eml: string): MailView => {
  const entity = split(eml);
  const parts = partsOf(entity);
  const header = (name: string): string => words(entity.headers.get(name) ?? '');
  const body = (type: string): string =>
    parts.find((part) => part.type === type && !part.name)?.bytes.toString('utf8') ?? '';
  return {
    id,
    from: header('from'),
    to: header('to'),
    cc: header('cc'),
    subject: header('subject'),
    date: header('date'),
    text: body('text/plain'),
    html: body('text/html'),
    attachments: parts.filter((part) => part.name !== '' || !/^text\/(plain|html)$/.test(part.type)),
  };
};
