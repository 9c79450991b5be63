import { Blockquote, Button, Group, Text } from '@mantine/core';
import { decodeLegacy, LEGACY_ENCODINGS, plainText, type LegacyEncoding } from '@toasoan/domain';
import type { Incoming } from '@toasoan/domain/documents';
import * as texts from '#words/editor/paste';
import { Dialog } from '../../components/dialog.tsx';

interface Props {
  readonly incoming: Incoming;
  readonly encoding: LegacyEncoding;
  readonly onDecode: () => void;
  readonly onKeep: () => void;
  readonly onClose: () => void;
}

const SHOWN = 160;

/** Asks about a text that reads well only in an old encoding, showing how it would read. */
export function LegacyQuestion({ incoming, encoding, onDecode, onKeep, onClose }: Props) {
  const words = plainText({ type: 'doc', content: incoming.blocks }).slice(0, SHOWN);
  return (
    <Dialog title={texts.legacyTitle} onClose={onClose}>
      <Text>{texts.legacyQuestion(LEGACY_ENCODINGS[encoding])}</Text>
      <Blockquote my="sm" p="sm">
        {decodeLegacy(words, encoding)}
      </Blockquote>
      <Group gap="sm">
        <Button onClick={onDecode}>{texts.decode}</Button>
        <Button variant="default" onClick={onKeep}>
          {texts.keepAsIs}
        </Button>
      </Group>
    </Dialog>
  );
}
