import { Button, Group } from '@mantine/core';

interface Props<Form extends string> {
  /** What the choice is of. */
  readonly label: string;
  /** The forms and what their buttons say. */
  readonly forms: Readonly<Record<Form, string>>;
  readonly form: Form;
  readonly onChoose: (form: Form) => void;
}

/** A choice between forms of the same content, one of them pressed. */
export function Forms<Form extends string>({ label, forms, form, onChoose }: Props<Form>) {
  return (
    <Group role="group" aria-label={label} gap="xs">
      {(Object.keys(forms) as Form[]).map((name) => (
        <Button
          key={name}
          variant={name === form ? 'filled' : 'default'}
          aria-pressed={name === form}
          onClick={() => onChoose(name)}
        >
          {forms[name]}
        </Button>
      ))}
    </Group>
  );
}
