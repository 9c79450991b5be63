import { Checkbox, NativeSelect } from '@mantine/core';
import {
  MAIL_WAYS,
  mailWays,
  NOTICE_GROUPS,
  noticeGroups,
  type MailWay,
  type NoticeSettings,
} from '@toasoan/domain';
import * as words from '#words/notice-settings';
import classes from '../settings/settings.module.css';

type Ways = NoticeSettings['ways'];

interface Props {
  readonly ways: Ways;
  readonly onChange: (ways: Ways) => void;
}

const MAIL_CHOICES = mailWays.map((value) => ({ value, label: MAIL_WAYS[value] }));

/** Kinds of notice by ways: a line for each kind. */
export function WaysTable({ ways, onChange }: Props) {
  return (
    <table className={classes.table}>
      <caption className={classes.caption}>{words.matrix}</caption>
      <thead>
        <tr>
          <th scope="col">{words.kind}</th>
          <th scope="col">{words.mail}</th>
          <th scope="col">{words.push}</th>
        </tr>
      </thead>
      <tbody>
        {noticeGroups.map((group) => {
          const kind = NOTICE_GROUPS[group];
          const { mail, push } = ways[group];
          return (
            <tr key={group}>
              <th scope="row">{kind}</th>
              <td>
                <NativeSelect
                  aria-label={words.mailOf(kind)}
                  data={MAIL_CHOICES}
                  value={mail}
                  onChange={(event) =>
                    onChange({ ...ways, [group]: { push, mail: event.currentTarget.value as MailWay } })
                  }
                />
              </td>
              <td>
                <Checkbox
                  aria-label={words.pushOf(kind)}
                  label={words.push}
                  checked={push}
                  onChange={(event) =>
                    onChange({ ...ways, [group]: { mail, push: event.currentTarget.checked } })
                  }
                />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
