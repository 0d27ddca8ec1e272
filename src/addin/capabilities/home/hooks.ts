// Home, Charts and Numbers are made by set-up, and drawn anew when what they are made of changed.
import { dashboardTabOf } from '../../../core/inbox/home/dashboard-tab';
import { NO_NEWS } from '../../engine/hooks';
import { ensureDrawn, keepCounted, refreshDrawn } from './drawn.late';
import type { EngineHooks } from '../../engine/types';

export const home: EngineHooks = {
  name: 'home',
  tabOf: dashboardTabOf,
  afterCommit: (env, before, changed, language) => {
    refreshDrawn(env, before, changed, language);
    return NO_NEWS;
  },
  afterSetUp: ({ env, language }) => ({ ...NO_NEWS, notes: ensureDrawn(env, language) }),
  afterCheck: keepCounted,
};
