import { AppShell, Burger, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { Link, Outlet, ScrollRestoration, useLocation, useNavigation } from 'react-router-dom';
import * as common from '#words/common';
import * as words from '#words/shell';
import { rolesDelegated } from '../../api/memberships.ts';
import { useSession } from '../../api/session-context.ts';
import { later } from '../../components/later.ts';
import { Loading } from '../../components/loading.tsx';
import { Bell } from './bell.tsx';
import { Navigation } from './navigation.tsx';
import classes from './shell.module.css';

const LiveNotices = lazy(() => import('../../notices/live-notices.tsx'));
const SearchField = later(async () => (await import('./search-field.tsx')).SearchField);
const DeputyBanner = later(async () => (await import('./deputy-banner.tsx')).DeputyBanner);

/** The frame of every screen: header, the person's lists, the screen. */
export function Shell() {
  const [menuOpen, menu] = useDisclosure(false);
  const { pathname } = useLocation();
  const { me } = useSession();
  const { close } = menu;
  useEffect(close, [close, pathname]);
  useEffect(() => {
    let end: (() => void) | null = null;
    let over = false;
    void import('./keep-focus.ts')
      .then(({ keepFocus }) => (end = over ? null : keepFocus()))
      .catch(() => undefined);
    return () => {
      over = true;
      end?.();
    };
  }, []);
  const burger = useRef<HTMLButtonElement>(null);
  const leaveMenu = (): void => {
    if (!menuOpen) return;
    close();
    burger.current?.focus();
  };
  const loading = useNavigation().state === 'loading';
  return (
    <AppShell
      header={{ height: 60 }}
      navbar={{ width: 280, breakpoint: 'md', collapsed: { mobile: !menuOpen } }}
      padding={{ base: 'sm', sm: 'lg' }}
    >
      <a className="skip-link" href="#main">
        {words.toMain}
      </a>
      <AppShell.Header className={classes.header}>
        <Group h="100%" px="sm" justify="space-between" wrap="nowrap">
          <Group gap="xs" wrap="nowrap">
            <Burger
              ref={burger}
              opened={menuOpen}
              onClick={menu.toggle}
              hiddenFrom="md"
              aria-label={menuOpen ? words.closeMenu : words.openMenu}
              aria-expanded={menuOpen}
              size="md"
              color="white"
              className={classes.burger}
            />
            <Link to="/" className={classes.name}>
              {common.newsroom}
            </Link>
          </Group>
          <Suspense>
            <SearchField />
          </Suspense>
          <Bell />
        </Group>
      </AppShell.Header>
      <AppShell.Navbar
        p="sm"
        className={classes.navbar}
        aria-label={words.menu}
        mod={{ open: menuOpen }}
        onKeyDown={(event) => event.key === 'Escape' && leaveMenu()}
      >
        <Navigation />
      </AppShell.Navbar>
      <AppShell.Main id="main" tabIndex={-1} className={classes.main} mod={{ covered: menuOpen }}>
        <div className={classes.content} aria-busy={loading}>
          {rolesDelegated(me) ? (
            <Suspense>
              <DeputyBanner me={me} />
            </Suspense>
          ) : null}
          <Suspense fallback={<Loading />}>
            <Outlet />
          </Suspense>
        </div>
      </AppShell.Main>
      <Suspense fallback={null}>
        <LiveNotices />
      </Suspense>
      <ScrollRestoration />
    </AppShell>
  );
}
