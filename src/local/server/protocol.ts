// What the page and the server say to each other over the WebSocket, and the worker and the main thread over their port.
import type { DialogAnswer, DialogRequest, MenuItem, Page, Selection } from '../services/ports';

export type Menu = Extract<MenuItem, { kind: 'menu' }>;
export type Revision = Readonly<Record<string, unknown>>;

export interface Person {
  readonly email: string;
  readonly label: string;
}

export interface ScriptProblem {
  readonly name: string;
  readonly message: string;
  readonly code?: string | undefined;
}

export type FromPage =
  | { readonly t: 'hello'; readonly user: string; readonly language: string }
  | { readonly t: 'as'; readonly user: string }
  | { readonly t: 'revision'; readonly revision: Revision }
  | {
      readonly t: 'run';
      readonly id: number;
      readonly functionName: string;
      readonly args: readonly unknown[];
    }
  | { readonly t: 'triggers'; readonly id: number }
  | { readonly t: 'answer'; readonly id: number; readonly answer: DialogAnswer }
  | { readonly t: 'selection'; readonly selection: Selection };

export type ToPage =
  | { readonly t: 'revision'; readonly revision: Revision }
  | { readonly t: 'ran'; readonly id: number; readonly result?: unknown; readonly problem?: ScriptProblem }
  /** How many runs are before one that was asked for. */
  | { readonly t: 'waits'; readonly id: number; readonly before: number }
  | { readonly t: 'dialog'; readonly id: number; readonly request: DialogRequest }
  | { readonly t: 'sidebar' | 'modal'; readonly page: Page }
  | { readonly t: 'menu'; readonly menu: Menu }
  | { readonly t: 'noMenu' }
  | { readonly t: 'toast'; readonly message: string; readonly title: string }
  | { readonly t: 'select'; readonly selection: Selection }
  | { readonly t: 'people'; readonly people: readonly Person[] }
  | { readonly t: 'counts'; readonly mails: number; readonly documents: number }
  | { readonly t: 'busy'; readonly functionName: string | null }
  | { readonly t: 'again'; readonly reason: string }
  | { readonly t: 'unsaved'; readonly reason: string };

export interface BootAnswer {
  readonly book: Readonly<Record<string, unknown>>;
  readonly revisions: readonly Revision[];
  readonly name: string;
  readonly as: string;
  /** Whom no protection stops. */
  readonly owner: string;
  readonly people: readonly Person[];
  readonly language: string | null;
}
