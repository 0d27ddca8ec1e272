// What the emulated services need of the outside world. The browser host fulfils them live; the defaults collect.
import type { Zone } from '../grid/backend';

export interface Selection {
  readonly sheetId: number;
  readonly zone: Zone;
}

export interface SelectionPort {
  get(): Selection | null;
  set(selection: Selection): void;
}

export type MenuItem =
  | { readonly kind: 'item'; readonly caption: string; readonly functionName: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly caption: string; readonly items: readonly MenuItem[] };

export interface Page {
  readonly title: string;
  readonly html: string;
  readonly width: number | null;
  readonly height: number | null;
}

export interface DialogRequest {
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly text: string;
  readonly buttons: string;
}

export interface DialogAnswer {
  /** OK, CANCEL, YES, NO or CLOSE. */
  readonly button: string;
  readonly text?: string;
}

export interface UiPort {
  /** Blocks until the person has answered. */
  dialog(request: DialogRequest): DialogAnswer;
  sidebar(page: Page): void;
  modal(page: Page): void;
  menu(menu: Extract<MenuItem, { kind: 'menu' }>): void;
  toast(message: string, title: string): void;
}

export interface Mail {
  readonly from: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly subject: string;
  /** The whole message, RFC 5322. */
  readonly eml: string;
}

export interface MailboxPort {
  receive(mail: Mail): void;
}

export interface DriveFile {
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
  readonly appProperties: Readonly<Record<string, string>>;
  readonly owner: string;
  /** Who may reach it through the script: `drive.file` is granted for each person and file. */
  readonly grantedTo: readonly string[];
  /** Addresses it was shared with, which alone does not let the script reach it for them. */
  readonly sharedWith: readonly string[];
  readonly trashed: boolean;
  readonly createdTime: string;
  readonly modifiedTime: string;
  readonly bytes: Uint8Array;
}

export interface DrivePort {
  list(): readonly DriveFile[];
  save(file: DriveFile): void;
  /** The file as another type, or null when it cannot be converted. */
  convert(file: DriveFile, mimeType: string): Uint8Array | null;
}

export interface Ports {
  readonly ui: UiPort;
  readonly mailbox: MailboxPort;
  readonly drive: DrivePort;
  readonly selection: SelectionPort;
  readonly log: (level: string, text: string) => void;
  readonly sleep: (milliseconds: number) => void;
}

/** What the headless ports collected. */
export interface HeadlessOutput {
  readonly mails: Mail[];
  readonly menus: Extract<MenuItem, { kind: 'menu' }>[];
  readonly sidebars: Page[];
  readonly modals: Page[];
  readonly dialogs: DialogRequest[];
  readonly toasts: { readonly message: string; readonly title: string }[];
  readonly logs: { readonly level: string; readonly text: string }[];
  /** Answers for the dialogs to come; without one a dialog is closed. */
  readonly answers: DialogAnswer[];
  readonly files: Map<string, DriveFile>;
  slept: number;
}

const collectingUi = (collected: HeadlessOutput): UiPort => ({
  dialog: (request) => {
    collected.dialogs.push(request);
    return collected.answers.shift() ?? { button: 'CLOSE' };
  },
  sidebar: (page) => void collected.sidebars.push(page),
  modal: (page) => void collected.modals.push(page),
  menu: (menu) => void collected.menus.push(menu),
  toast: (message, title) => void collected.toasts.push({ message, title }),
});

const rememberedSelection = (): SelectionPort => {
  let selection: Selection | null = null;
  return { get: () => selection, set: (next) => void (selection = next) };
};

const GOOGLE_DOC = 'application/vnd.google-apps.document';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

// A local "Google Doc" keeps the Word file that it was made from.
const isWordOfDoc = (file: DriveFile, mimeType: string): boolean =>
  file.mimeType === GOOGLE_DOC && mimeType === WORD;

/** Ports that keep everything in arrays, for tests and the command line. */
export const collectingPorts = (): { ports: Ports; collected: HeadlessOutput } => {
  const collected: HeadlessOutput = {
    mails: [],
    menus: [],
    sidebars: [],
    modals: [],
    dialogs: [],
    toasts: [],
    logs: [],
    answers: [],
    files: new Map(),
    slept: 0,
  };
  const ports: Ports = {
    ui: collectingUi(collected),
    mailbox: { receive: (mail) => void collected.mails.push(mail) },
    drive: {
      list: () => [...collected.files.values()],
      save: (file) => void collected.files.set(file.id, file),
      convert: (file, mimeType) =>
        file.mimeType === mimeType || isWordOfDoc(file, mimeType) ? file.bytes : null,
    },
    selection: rememberedSelection(),
    log: (level, text) => void collected.logs.push({ level, text }),
    sleep: (milliseconds) => void (collected.slept += milliseconds),
  };
  return { ports, collected };
};
