// The capabilities that take part in the engine's work, in the order in which they do: what leaves is looked through first,
// and Home is drawn last.
import { erasing } from './erasing/hooks';
import { formAnswers } from './form-answers/hooks';
import { home } from './home/hooks';
import { issueBoard } from './issue-board/hooks';
import { mail } from './mail/hooks';
import { nextCycle } from './next-cycle/hooks';
import { outgoingCheck } from './outgoing-check/hooks';
import type { EngineHooks } from '../engine/types';

export const hooks: readonly EngineHooks[] = [
  outgoingCheck,
  issueBoard,
  mail,
  erasing,
  nextCycle,
  formAnswers,
  home,
];
