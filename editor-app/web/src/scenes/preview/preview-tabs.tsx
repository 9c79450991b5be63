import { Tabs } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { PreviewView } from '@toasoan/domain';
import { useSearchParams } from 'react-router-dom';
import * as words from '#words/preview';
import { ArchivePreview } from './archive-preview.tsx';
import { FanpagePreview } from './fanpage-preview.tsx';
import classes from './preview.module.css';
import { LeaveGuard } from './wording/leave-guard.tsx';
import { useDrafting } from './wording/use-drafting.ts';
import { WebsitePreview } from './website-preview.tsx';

const VIEWS = {
  phone: words.websitePhone,
  desktop: words.websiteDesktop,
  fanpage: 'Facebook',
  archive: words.archive,
} as const;
type View = keyof typeof VIEWS;

interface Props {
  readonly preview: PreviewView;
  readonly onRetry: () => void;
}

/** The four views. Where there is room, both screens of the website stand side by side under one tab. */
export function PreviewTabs({ preview, onRetry }: Props) {
  const wide = useMediaQuery('(min-width: 62em)', false, { getInitialValueInEffect: false });
  const drafting = useDrafting();
  const [search, setSearch] = useSearchParams();
  const asked = (Object.keys(VIEWS) as View[]).find((view) => view === search.get('xem')) ?? 'phone';
  const shown = wide && asked === 'desktop' ? 'phone' : asked;
  const tabs: readonly (readonly [View, string])[] = wide
    ? [
        ['phone', words.website],
        ['fanpage', VIEWS.fanpage],
        ['archive', VIEWS.archive],
      ]
    : (Object.entries(VIEWS) as [View, string][]);
  return (
    <Tabs
      value={shown}
      onChange={(view) => setSearch({ xem: view ?? 'phone' }, { replace: true })}
      keepMounted={false}
    >
      <Tabs.List aria-label={words.channels} className={wide ? undefined : classes.tabs}>
        {tabs.map(([view, label]) => (
          <Tabs.Tab key={view} value={view} className={classes.tab}>
            {label}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {drafting.draft ? <LeaveGuard /> : null}
      <Tabs.Panel value="phone" pt="md">
        <WebsitePreview
          website={preview.website}
          screens={wide ? ['phone', 'desktop'] : ['phone']}
          onRetry={onRetry}
        />
      </Tabs.Panel>
      {wide ? null : (
        <Tabs.Panel value="desktop" pt="md">
          <WebsitePreview website={preview.website} screens={['desktop']} onRetry={onRetry} />
        </Tabs.Panel>
      )}
      <Tabs.Panel value="fanpage" pt="md">
        <FanpagePreview preview={preview} drafting={drafting} onRefresh={onRetry} />
      </Tabs.Panel>
      <Tabs.Panel value="archive" pt="md">
        <ArchivePreview record={preview.archive} />
      </Tabs.Panel>
    </Tabs>
  );
}
