import { lazy } from 'react';
import { later } from '../../components/later.ts';
import type { PassagesProps } from './passages/passages-panel.tsx';
import type { TogetherProps } from './presence/together-head.tsx';
import type { RemarksProps } from './remarks/remarks-panel.tsx';
import type { TemplateProps } from './templates/template-choice.tsx';
import type { WritingToolsProps } from './writing-tools.tsx';

export const RemarksPanel = later<RemarksProps>(
  async () => (await import('./remarks/remarks-panel.tsx')).RemarksPanel,
);
export const PassagesPanel = later<PassagesProps>(
  async () => (await import('./passages/passages-panel.tsx')).PassagesPanel,
);
export const TemplateChoice = later<TemplateProps>(
  async () => (await import('./templates/template-choice.tsx')).TemplateChoice,
);
/** Pasting, importing and exporting; until it is there the editor pastes by itself. */
export const WritingTools = later<WritingToolsProps>(
  async () => (await import('./writing-tools.tsx')).WritingTools,
);
/** Who else is here; saving is safe without it. */
export const TogetherHead = later<TogetherProps>(
  async () => (await import('./presence/together-head.tsx')).TogetherHead,
);

/** Two people changed the same part: rare, so it comes when it is needed, and nothing does without it. */
export const MergeDialog = lazy(async () => ({
  default: (await import('./saving/merge-view/merge-dialog.tsx')).MergeDialog,
}));
