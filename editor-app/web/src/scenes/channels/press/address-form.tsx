import { Button, Group, Stack, TextInput, Title } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import * as words from '#words/further-channels';
import { useChangePress } from '../../../api/channels.ts';
import { ErrorNotice } from '../../../components/error-notice.tsx';

/** Takes an address with the newspaper it belongs to. Whether it is one is told by the newsroom. */
export function AddressForm({ onAdded }: { readonly onAdded: (address: string) => void }) {
  const change = useChangePress();
  const [address, setAddress] = useState('');
  const [outlet, setOutlet] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    change.mutate(
      { do: 'add', address: address.trim(), outlet: outlet.trim() },
      {
        onSuccess: () => {
          onAdded(address.trim());
          setAddress('');
          setOutlet('');
        },
      },
    );
  };
  return (
    <form onSubmit={submit} autoComplete="off">
      <Stack>
        <Title order={3} size="h5">
          {words.addTitle}
        </Title>
        <TextInput
          label={words.outlet}
          placeholder={words.outletExample}
          required
          maxLength={200}
          value={outlet}
          onChange={(event) => setOutlet(event.currentTarget.value)}
        />
        <TextInput
          label={words.address}
          inputMode="email"
          required
          maxLength={300}
          value={address}
          onChange={(event) => setAddress(event.currentTarget.value)}
        />
        <ErrorNotice error={change.error} />
        <Group>
          <Button type="submit" loading={change.isPending}>
            {words.add}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
