import { Button, Group, PasswordInput, Stack, Title } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { ErrorNotice } from '../../components/error-notice.tsx';

interface FormProps {
  readonly title: string;
  /** What the button says. */
  readonly connect: string;
  readonly pending: boolean;
  readonly error: unknown;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}

/** The frame of a form that connects a channel: its title, its fields, what went wrong and the button. */
export function ConnectionForm({ title, connect, pending, error, onSubmit, children }: FormProps) {
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form onSubmit={submit} autoComplete="off">
      <Stack>
        <Title order={3} size="h5">
          {title}
        </Title>
        {children}
        <ErrorNotice error={error} />
        <Group>
          <Button type="submit" loading={pending}>
            {connect}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

interface SecretProps {
  readonly label: string;
  readonly description?: string;
  readonly minLength?: number;
  readonly maxLength: number;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A secret that is typed in and never shown again: neither the page nor the browser keeps it. */
export function SecretField({ onChange, ...field }: SecretProps) {
  return (
    <PasswordInput
      {...field}
      autoComplete="off"
      required
      visibilityToggleButtonProps={{ style: { display: 'none' } }}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
