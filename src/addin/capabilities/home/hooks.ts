// Home, Charts and Numbers are made by set-up, and drawn anew when what they are made of changed.
import { drawnTabOf } from '../../../core/inbox/home/drawn-tab';
import { NO_NEWS, type EngineHooks } from '../../engine/hooks';
import { ensureDrawn, keepCounted, refreshDrawn } from './drawn.late';

export const home: EngineHooks = {
  name: 'home',
  tabOf: drawnTabOf,
  afterCommit: (env, before, changed, language) => {
    refreshDrawn(env, before, changed, language);
    return NO_NEWS;
  },
  afterSetUp: ({ env, language }) => ({ ...NO_NEWS, notes: ensureDrawn(env, language) }),
  afterCheck: keepCounted,
};
