// MailApp: checks what Google checks, then hands a finished message to the mailbox.
import { type BlobState, blobState } from './blob';
import type { Environment } from './environment';
import { serviceError } from './gate';
import { guard } from './guard';
import { type Attachment, writeMessage } from './mime';
import { assertGranted } from './scopes';
import { uuid } from './utilities';

type GoogleMailApp = GoogleAppsScript.Mail.MailApp;

const DAY = 86_400_000;
const MAX_RECIPIENTS = 50;
const MAX_BODY = 200 * 1024;
const MAX_ATTACHMENTS = 250;
const MAX_ATTACHMENT_BYTES = 25 * 1024 * 1024;
const ADDRESS =
  /^[^\s@<>,;:"()[\]\\]+@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+$/;
const KNOWN = ['to', 'cc', 'bcc', 'subject', 'body', 'htmlBody', 'name', 'replyTo', 'attachments', 'noReply'];

type Message = Readonly<Record<string, unknown>>;

const text = (message: Message, key: string): string => {
  const value = message[key];
  return value === null || value === undefined ? '' : String(value);
};

const addresses = (message: Message, key: string): string[] =>
  text(message, key)
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      if (!ADDRESS.test(part)) throw serviceError(`Invalid email: ${part}`);
      return part;
    });

const attachmentOf = (blob: unknown): Attachment => {
  const { bytes, contentType, name }: BlobState = blobState(blob);
  return { bytes, contentType: contentType ?? 'application/octet-stream', name: name ?? 'attachment' };
};

const attachmentsOf = (message: Message): Attachment[] => {
  const list = message['attachments'];
  if (list === null || list === undefined) return [];
  if (!Array.isArray(list)) throw serviceError('Invalid attachment: a list of blobs is expected.');
  const attachments = list.map(attachmentOf);
  const total = attachments.reduce((sum, { bytes }) => sum + bytes.length, 0);
  if (attachments.length > MAX_ATTACHMENTS)
    throw serviceError('Limit Exceeded: Email Attachments Per Message.');
  if (total > MAX_ATTACHMENT_BYTES) throw serviceError('Limit Exceeded: Email Total Attachments Size.');
  return attachments;
};

const sentToday = (env: Environment): { start: number; recipients: number } => {
  const day = env.shared.mailDays.get(env.user.toLowerCase());
  return day && env.now() - day.start < DAY ? day : { start: env.now(), recipients: 0 };
};

const remaining = (env: Environment): number => Math.max(0, env.mailQuota - sentToday(env).recipients);

const charge = (env: Environment, recipients: number): void => {
  if (recipients > remaining(env)) throw serviceError('Service invoked too many times for one day: email.');
  const day = sentToday(env);
  env.shared.mailDays.set(env.user.toLowerCase(), {
    start: day.start,
    recipients: day.recipients + recipients,
  });
};

const assertSendable = (message: Message, recipients: number): void => {
  const unknown = Object.keys(message).find((key) => !KNOWN.includes(key));
  if (unknown)
    throw serviceError(`MailApp.sendEmail with "${unknown}" is not emulated by the local workbook.`);
  if (recipients === 0) throw serviceError('Failed to send email: no recipient');
  if (recipients > MAX_RECIPIENTS) throw serviceError('Limit Exceeded: Email Recipients Per Message.');
  if (Buffer.byteLength(text(message, 'body') + text(message, 'htmlBody'), 'utf8') > MAX_BODY)
    throw serviceError('Limit Exceeded: Email Body Size.');
};

const send = (env: Environment, message: Message): void => {
  assertGranted(env, 'script.send_mail', 'MailApp.sendEmail');
  const [to, cc, bcc] = [addresses(message, 'to'), addresses(message, 'cc'), addresses(message, 'bcc')];
  const recipients = to.length + cc.length + bcc.length;
  assertSendable(message, recipients);
  const attachments = attachmentsOf(message);
  charge(env, recipients);
  const subject = text(message, 'subject').replace(/[\r\n]+/g, ' ');
  const eml = writeMessage({
    from: { address: env.user, name: text(message, 'name') },
    to,
    cc,
    replyTo: addresses(message, 'replyTo').join(', '),
    subject,
    date: env.now(),
    messageId: `${uuid(env.random)}@local.invalid`,
    text: text(message, 'body'),
    html: text(message, 'htmlBody'),
    attachments,
  });
  env.ports.mailbox.receive({ from: env.user, to, cc, bcc, subject, eml });
};

const messageOf = (args: readonly unknown[]): Message => {
  const [first, subject, body, options] = args;
  if (args.length === 1 && typeof first === 'object' && first !== null) return first as Message;
  if (args.length < 3 || args.length > 4 || (args.length === 4 && typeof options !== 'object'))
    throw serviceError("The parameters don't match the method signature for MailApp.sendEmail.");
  return { ...(options as Message | undefined), to: first, subject, body };
};

export const mailApp = (env: Environment): GoogleMailApp =>
  guard<GoogleMailApp>(env, 'MailApp', {
    sendEmail: (...args: unknown[]) => send(env, messageOf(args)),
    getRemainingDailyQuota: () => {
      assertGranted(env, 'script.send_mail', 'MailApp.getRemainingDailyQuota');
      return remaining(env);
    },
  });
