// Writes a mail as RFC 5322 and MIME want it: encoded words in headers, base64 bodies, attachments with their names.
// Not a library's: nodemailer composes in a stream, and a script stands still until MailApp answers; mimetext, which
// does not, leaves long subjects unfolded and names of files raw.

export interface Attachment {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

export interface MessageParts {
  readonly from: { readonly address: string; readonly name: string };
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly replyTo: string;
  readonly subject: string;
  readonly date: number;
  /** Unique without angle brackets. */
  readonly messageId: string;
  readonly text: string;
  readonly html: string;
  readonly attachments: readonly Attachment[];
}

const CRLF = '\r\n';
const WORD_BYTES = 39;
const bytesOf = (text: string): number => Buffer.byteLength(text, 'utf8');
const isAscii = (text: string): boolean => /^[\x20-\x7e]*$/.test(text);

const chunkByBytes = (text: string): string[] => {
  const chunks: string[] = [''];
  for (const character of text) {
    const last = chunks[chunks.length - 1] ?? '';
    if (bytesOf(last + character) > WORD_BYTES) chunks.push(character);
    else chunks[chunks.length - 1] = last + character;
  }
  return chunks;
};

// A folded line may not grow past 998 characters; 76 is what encoded words demand.
const encodeWords = (text: string): string =>
  chunkByBytes(text)
    .map((chunk) => `=?UTF-8?B?${Buffer.from(chunk, 'utf8').toString('base64')}?=`)
    .join(`${CRLF} `);

const foldWords = (text: string): string => {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1] ?? '';
    if (last !== '' && last.length + word.length + 1 > 70) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines.join(`${CRLF} `);
};

/** A header's text: as it is when ASCII, else as encoded words; line breaks become spaces, so nothing can be injected. */
export const headerText = (text: string): string => {
  const oneLine = text.replace(/[\r\n]+/g, ' ');
  return isAscii(oneLine) && !oneLine.includes('=?') ? foldWords(oneLine) : encodeWords(oneLine);
};

const mailbox = ({ address, name }: MessageParts['from']): string => {
  if (!name) return address;
  const shown = name.replace(/[\r\n]+/g, ' ');
  return isAscii(shown)
    ? `"${shown.replace(/["\\]/g, '\\$&')}" <${address}>`
    : `${encodeWords(shown)}${CRLF} <${address}>`;
};

const base64Lines = (bytes: Uint8Array): string =>
  (
    Buffer.from(bytes)
      .toString('base64')
      .match(/.{1,76}/g) ?? []
  ).join(CRLF);

const fileName = (key: string, name: string): string => {
  const clean = name.replace(/[\r\n"\\]+/g, '_');
  if (isAscii(clean)) return `${key}="${clean}"`;
  return `${key}*=UTF-8''${encodeURIComponent(clean).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)}`;
};

const leaf = (headers: readonly string[], bytes: Uint8Array): string =>
  [...headers, 'Content-Transfer-Encoding: base64', '', base64Lines(bytes)].join(CRLF);

const textPart = (subtype: string, text: string): string =>
  leaf([`Content-Type: text/${subtype}; charset=UTF-8`], Buffer.from(text.replace(/\r?\n/g, CRLF), 'utf8'));

const attachmentPart = ({ name, contentType, bytes }: Attachment): string => {
  const type = contentType.replace(/[\r\n]+/g, ' ');
  const charset = type.startsWith('text/') && !/charset=/i.test(type) ? '; charset=UTF-8' : '';
  return leaf(
    [
      `Content-Type: ${type}${charset};${CRLF} ${fileName('name', name)}`,
      `Content-Disposition: attachment;${CRLF} ${fileName('filename', name)}`,
    ],
    bytes,
  );
};

const multipart = (subtype: string, boundary: string, parts: readonly string[]): string =>
  [
    `Content-Type: multipart/${subtype};${CRLF} boundary="${boundary}"`,
    '',
    ...parts.map((part) => `--${boundary}${CRLF}${part}${CRLF}`),
    `--${boundary}--`,
  ].join(CRLF);

const bodyOf = ({ text, html, messageId }: MessageParts): string => {
  const plain = textPart('plain', text);
  return html
    ? multipart('alternative', `alt-${boundaryOf(messageId)}`, [plain, textPart('html', html)])
    : plain;
};

// "=_" cannot occur in base64 or in encoded words, so a boundary never meets content.
const boundaryOf = (messageId: string): string => `=_${messageId.replace(/[^A-Za-z0-9]/g, '').slice(0, 40)}`;

const dateText = (instant: number): string => new Date(instant).toUTCString().replace('GMT', '+0000');

/** The whole message with CRLF line ends. Bcc is left out, as receivers never see it. */
export const writeMessage = (parts: MessageParts): string => {
  const headers = [
    `From: ${mailbox(parts.from)}`,
    ...(parts.replyTo ? [`Reply-To: ${parts.replyTo}`] : []),
    ...(parts.to.length ? [`To: ${parts.to.join(`,${CRLF} `)}`] : []),
    ...(parts.cc.length ? [`Cc: ${parts.cc.join(`,${CRLF} `)}`] : []),
    `Subject: ${headerText(parts.subject)}`,
    `Date: ${dateText(parts.date)}`,
    `Message-ID: <${parts.messageId}>`,
    'MIME-Version: 1.0',
  ];
  const body = bodyOf(parts);
  const whole = parts.attachments.length
    ? multipart('mixed', `mix-${boundaryOf(parts.messageId)}`, [
        body,
        ...parts.attachments.map(attachmentPart),
      ])
    : body;
  return [...headers, whole, ''].join(CRLF);
};
