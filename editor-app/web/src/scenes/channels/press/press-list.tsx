import { Stack, Text } from '@mantine/core';
import type { ChannelsView, PressAddressView } from '@toasoan/domain';
import { useState } from 'react';
import * as words from '#words/further-channels';
import lists from '../../../components/list.module.css';
import { Notice } from '../../../components/notice.tsx';
import { AddressForm } from './address-form.tsx';
import { AddressLine } from './address-line.tsx';
import { RemoveDialog } from './remove-dialog.tsx';

/** The addresses of the press, with what may be done about them. */
export function PressList({ view }: { readonly view: ChannelsView }) {
  const { press, mayKeepPressList } = view;
  const [said, setSaid] = useState('');
  const [leaving, setLeaving] = useState<PressAddressView | null>(null);
  return (
    <Stack>
      <Text>{words.pressExplained}</Text>
      <div role="status">{said === '' ? null : <Notice tone="success">{said}</Notice>}</div>
      {press.length === 0 ? (
        <Notice tone="info">{words.pressEmpty}</Notice>
      ) : (
        <ul className={lists.plain} aria-label={words.pressList}>
          {press.map((one) => (
            <AddressLine
              key={one.id}
              one={one}
              mayKeep={mayKeepPressList}
              onRemove={() => {
                setSaid('');
                setLeaving(one);
              }}
            />
          ))}
        </ul>
      )}
      {mayKeepPressList ? <AddressForm onAdded={(address) => setSaid(words.addedNow(address))} /> : null}
      {leaving ? (
        <RemoveDialog
          one={leaving}
          onClose={() => setLeaving(null)}
          onDone={() => {
            setSaid(words.removed(leaving.address));
            setLeaving(null);
          }}
        />
      ) : null}
    </Stack>
  );
}
