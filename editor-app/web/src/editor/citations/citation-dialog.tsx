import { Button, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import type { Editor } from '@tiptap/core';
import {
  citationsIn,
  citedInWords,
  DOCUMENT_TYPES,
  isCitedDate,
  type CitedDocument,
  type DocumentType,
} from '@toasoan/domain';
import { CITATION_LIMITS } from '@toasoan/domain/richtext';
import { useState, type FormEvent } from 'react';
import * as common from '#words/common';
import * as words from '#words/editor/citations';
import { Dialog } from '../../components/dialog.tsx';
import { citationKey } from './citation-plugin.ts';
import type { CitedRange } from './citation-marks.ts';
import { citationMark } from './recognise.ts';

interface Props {
  readonly editor: Editor;
  /** The citation at the caret; null where words are to be marked as one. */
  readonly here: CitedRange | null;
  readonly onClose: () => void;
}

const NOTHING: CitedDocument = { documentType: 'decision', number: '', date: '', issuer: '', title: '' };

/** What a citation says of its document, to see and to put right. Without a selection the words are written too. */
export function CitationDialog({ editor, here, onClose }: Props) {
  const [cited, setCited] = useState(() => here?.cited ?? selectedOf(editor));
  const [refused, setRefused] = useState(false);
  const [year] = useState(/^\d{4}$/.test(cited.date));
  const set = (part: Partial<CitedDocument>): void => setCited({ ...cited, ...part });
  const close = (): void => {
    onClose();
    editor.commands.focus();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    // The form stands inside the form of the story.
    event.stopPropagation();
    const clean = {
      ...cited,
      number: cited.number.trim(),
      issuer: cited.issuer.trim(),
      title: cited.title.trim(),
      date: isCitedDate(cited.date) ? cited.date : '',
    };
    if (clean.number === '' && clean.title === '') return setRefused(true);
    const { state } = editor;
    const { from, to } = here ?? state.selection;
    const mark = citationMark(state);
    const change =
      from === to
        ? state.tr.insert(
            from,
            state.schema.text(
              citedInWords(clean),
              state.selection.$from.parent.type.allowsMarkType(mark) ? [mark.create(clean)] : [],
            ),
          )
        : state.tr.removeMark(from, to, mark).addMark(from, to, mark.create(clean));
    editor.view.dispatch(change.setMeta(citationKey, 'mark'));
    close();
  };
  return (
    <Dialog title={words.title} onClose={close} returnFocus={false}>
      <form onSubmit={submit} noValidate>
        <Stack>
          <NativeSelect
            label={words.kind}
            data={Object.entries(DOCUMENT_TYPES).map(([value, label]) => ({ value, label }))}
            value={cited.documentType}
            onChange={(event) => set({ documentType: event.currentTarget.value as DocumentType })}
            data-autofocus
          />
          <TextInput
            label={words.number}
            placeholder={words.numberExample}
            maxLength={CITATION_LIMITS.number}
            value={cited.number}
            error={refused ? words.needsNumberOrName : undefined}
            onChange={(event) => set({ number: event.currentTarget.value })}
          />
          <TextInput
            label={year ? words.year : words.day}
            type={year ? 'text' : 'date'}
            value={cited.date}
            onChange={(event) => set({ date: event.currentTarget.value })}
          />
          <TextInput
            label={words.issuer}
            maxLength={CITATION_LIMITS.issuer}
            value={cited.issuer}
            onChange={(event) => set({ issuer: event.currentTarget.value })}
          />
          <TextInput
            label={words.nameOrSummary}
            maxLength={CITATION_LIMITS.title}
            value={cited.title}
            onChange={(event) => set({ title: event.currentTarget.value })}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {common.cancel}
            </Button>
            <Button type="submit">{common.save}</Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}

/** What the words selected cite, as far as they say it. */
function selectedOf({ state }: Editor): CitedDocument {
  const { from, to } = state.selection;
  return citationsIn(state.doc.textBetween(from, to, '\n', '\n'))[0]?.cited ?? NOTHING;
}
