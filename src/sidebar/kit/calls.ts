// What each call takes and answers, as types only: no rule and no checker of the core comes along by value.
import type { CallResponse } from '../../core/workbook/command/types';
import type { Calls } from '../../core/commands';

export type CallName = keyof Calls;
export type InputOf<N extends CallName> = Calls[N]['input'];
export type ResultOf<N extends CallName> = Calls[N]['result'];

export type Answer<Result = unknown> = CallResponse<Result>;
export type Success<Result = unknown> = Extract<Answer<Result>, { ok: true }>;
