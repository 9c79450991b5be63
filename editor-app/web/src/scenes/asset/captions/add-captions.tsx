import { Button, FileButton, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import type { Caption } from '@toasoan/domain';
import { useRef, useState } from 'react';
import * as words from '#words/asset/captions';
import { captionFault } from './caption-refusal.ts';
import { CAPTION_LANGUAGES, languageOf, type LanguageChoice } from './language.ts';
import { readCaptionFile } from './read-caption-file.ts';

interface Props {
  readonly taken: readonly Caption[];
  readonly onAdd: (caption: Caption) => void;
}

const OPTIONS = [
  ...Object.entries(CAPTION_LANGUAGES).map(([value, label]) => ({ value, label })),
  { value: 'other', label: words.otherLanguage },
];

/** Chooses a language and a caption file for it. */
export function AddCaptions({ taken, onAdd }: Props) {
  const [language, setLanguage] = useState<LanguageChoice>({ choice: 'vi', code: '', name: '' });
  const [message, setMessage] = useState<{ readonly text: string; readonly bad: boolean } | null>(null);
  const reset = useRef<() => void>(null);
  const refuse = (text: string): void => setMessage({ text, bad: true });

  const take = async (file: File | null): Promise<void> => {
    reset.current?.();
    if (!file) return;
    const named = languageOf(language, taken);
    if ('problem' in named) return refuse(named.problem);
    const read = readCaptionFile(new Uint8Array(await file.arrayBuffer()));
    if (!read.ok) return refuse(read.problem);
    const fault = captionFault(read.text);
    if (fault) return refuse(`${file.name}: ${fault}`);
    onAdd({ ...named, text: read.text });
    setMessage({
      text: read.guessed ? words.readWithDoubt(file.name) : words.read(file.name),
      bad: read.guessed,
    });
  };
  return (
    <Stack gap="xs" align="stretch">
      <NativeSelect
        label={words.languageOfNew}
        data={OPTIONS}
        value={language.choice}
        onChange={(event) =>
          setLanguage({ ...language, choice: event.currentTarget.value as LanguageChoice['choice'] })
        }
      />
      {language.choice === 'other' ? (
        <>
          <TextInput
            label={words.languageCode}
            description={words.languageCodeHint}
            value={language.code}
            maxLength={20}
            autoCapitalize="none"
            onChange={(event) => setLanguage({ ...language, code: event.currentTarget.value })}
          />
          <TextInput
            label={words.languageName}
            value={language.name}
            maxLength={60}
            onChange={(event) => setLanguage({ ...language, name: event.currentTarget.value })}
          />
        </>
      ) : null}
      <FileButton
        resetRef={reset}
        accept=".vtt,.srt,text/vtt,application/x-subrip"
        onChange={(file) => void take(file)}
      >
        {(props) => (
          <Button {...props} variant="default">
            {words.chooseFile}
          </Button>
        )}
      </FileButton>
      <div role={message?.bad ? 'alert' : 'status'}>
        {message ? <Text {...(message.bad ? { c: 'var(--danger)' } : {})}>{message.text}</Text> : null}
      </div>
    </Stack>
  );
}
