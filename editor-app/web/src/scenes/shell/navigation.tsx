import { Button, Text } from '@mantine/core';
import { CONSOLE_ROLES, QUEUES, queuesFor, ROLES } from '@toasoan/domain';
import { IconPencilPlus, IconSend } from '@tabler/icons-react';
import { Link, NavLink } from 'react-router-dom';
import * as common from '#words/common';
import * as words from '#words/shell';
import { membershipsNow, rolesNow, useSession } from '../../api/session-context.ts';
import { writingUnits } from '../write/writing-units.ts';
import { MediaLinks } from './media-links.tsx';
import { OfficeLinks } from './office-links.tsx';
import { QueueLink } from './queue-link.tsx';
import { SettingsLinks } from './settings-links.tsx';
import classes from './shell.module.css';
import { SignOutButton } from './sign-out-button.tsx';

/** The person's lists, a way to begin a story, who is signed in. */
export function Navigation() {
  const { me } = useSession();
  const roles = [...rolesNow(me)];
  return (
    <>
      {writingUnits(me).length > 0 ? (
        <Button
          component={Link}
          to="/write"
          leftSection={<IconPencilPlus aria-hidden />}
          fullWidth
          flex="none"
        >
          {words.newStory}
        </Button>
      ) : null}
      {writingUnits(me).length > 0 ? (
        <Button
          component="a"
          href="/gui-nhanh"
          variant="default"
          leftSection={<IconSend aria-hidden />}
          fullWidth
          flex="none"
          hiddenFrom="md"
        >
          {words.quickSend}
        </Button>
      ) : null}
      <ul className={classes.list}>
        {queuesFor(rolesNow(me)).map((name) => (
          <li key={name}>
            <QueueLink name={name} label={QUEUES[name].label} />
          </li>
        ))}
        {roles.some((role) => CONSOLE_ROLES.includes(role)) ? (
          <li>
            <NavLink to="/len-kenh" className={classes.item}>
              {common.console}
            </NavLink>
          </li>
        ) : null}
        <li>
          <NavLink to="/lich" className={classes.item}>
            {common.calendar}
          </NavLink>
        </li>
      </ul>
      <MediaLinks />
      <OfficeLinks />
      <SettingsLinks />
      <div className={classes.person}>
        <Text fw={650}>{me.name}</Text>
        {membershipsNow(me).map((membership) => (
          <Text
            size="sm"
            c="dimmed"
            key={`${membership.unitId} ${membership.role} ${membership.delegated?.id ?? ''}`}
          >
            {ROLES[membership.role]}, {membership.unit.name}
            {membership.delegated ? words.inNameOf(membership.delegated.by.name) : null}
          </Text>
        ))}
        <NavLink to="/tai-khoan" className={classes.item}>
          {common.myAccount}
        </NavLink>
        <SignOutButton />
      </div>
    </>
  );
}
