import { Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import {
  durationLine,
  formatDateTime,
  notesOf,
  SCRIPT_TITLE,
  voiceNames,
  type VoiceName,
} from '@toasoan/domain';
import { useState } from 'react';
import { Link, useParams } from 'react-router-dom';
import * as words from '#words/loudspeaker';
import * as storyFields from '#words/story-fields';
import { scriptUrl, useLoudspeaker } from '../../api/loudspeaker.ts';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { Loading } from '../../components/loading.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { NO_HEADLINE } from '../../words/story-words.ts';
import classes from './loudspeaker.module.css';
import { ScriptText } from './script-text.tsx';

const VOICE_WORDS: Readonly<Record<VoiceName, string>> = { north: words.north, south: words.south };
const VOICES = voiceNames.map((value) => ({ value, label: VOICE_WORDS[value] }));

/** What a commune's officer reads aloud of a story that is out: on screen, and as files to take along. */
export function LoudspeakerScene() {
  const { id = '' } = useParams();
  const [voice, setVoice] = useState<VoiceName>('north');
  const { data, error, refetch } = useLoudspeaker(id, voice);
  const choose = (value: string): void => setVoice((was) => voiceNames.find((name) => name === value) ?? was);
  return (
    <Stack>
      <header>
        <Stack gap="xs">
          <PageHeading>{SCRIPT_TITLE}</PageHeading>
          <Text>
            {storyFields.story} <Link to={`/stories/${id}`}>{data?.script.headline || NO_HEADLINE}</Link>
          </Text>
          <ErrorNotice error={error} onRetry={() => void refetch()} />
          {data ? (
            <>
              <Text>{words.edition(data.editionNumber, formatDateTime(data.publishedAt))}</Text>
              <Text fw={600} role="status">
                {durationLine(data.script)}
              </Text>
              <NativeSelect
                className={classes.voice}
                label={words.voice}
                data={VOICES}
                value={voice}
                onChange={(event) => choose(event.currentTarget.value)}
              />
              <Group gap="sm">
                <Button component="a" variant="default" href={scriptUrl(id, 'docx', voice)} download>
                  {words.word}
                </Button>
                <Button component="a" variant="default" href={scriptUrl(id, 'txt', voice)} download>
                  {words.text}
                </Button>
              </Group>
            </>
          ) : null}
        </Stack>
      </header>
      {data ? (
        <>
          {data.script.unclear.length > 0 ? (
            <Notice tone="warning" title={words.unclear}>
              <Text>{words.askFirst}</Text>
              <ul aria-label={words.unclear}>
                {data.script.unclear.map((written) => (
                  <li key={written}>{written}</li>
                ))}
              </ul>
            </Notice>
          ) : null}
          {notesOf({ ...data.script, unclear: [] }).map((note) => (
            <Text key={note}>{note}</Text>
          ))}
          <ScriptText script={data.script} />
        </>
      ) : error ? null : (
        <Loading label={words.making} />
      )}
    </Stack>
  );
}
