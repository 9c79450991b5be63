import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { changesOf, CONTENT_LIMITS, mediaOf, type RichNode, type StoryView } from '@toasoan/domain';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import { AssetsContext, useAssets } from '../../api/assets.ts';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { FIELD_IDS } from '../../components/missing-parts.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { StoryEditor } from '../../editor/story-editor.tsx';
import { useStoryEditor } from '../../editor/use-story-editor.ts';
import { NO_HEADLINE } from '../../words/story-words.ts';
import classes from './suggest.module.css';
import { useSuggestion } from './use-suggestion.ts';

const FIELDS = [
  ['headline', 'Tít'],
  ['standfirst', 'Sa-pô'],
  ['byline', 'Tác giả'],
] as const;
const NOTE_MOST = 2_000;

/** The story to write over: what is sent is a suggestion, the story itself stays as it is. */
export function SuggestForm({ story }: { readonly story: StoryView }) {
  const navigate = useNavigate();
  const { draft, from, replacements, error, pending, edit, startAgain, send } = useSuggestion(
    story,
    () => void navigate(`/stories/${story.id}/suggestions`),
  );
  const [note, setNote] = useState('');
  const [noFiles, setNoFiles] = useState(false);
  const show = useRef<((body: RichNode) => void) | null>(null);
  const onReplaced = useCallback((listener: (body: RichNode) => void) => {
    show.current = listener;
    return () => {
      show.current = null;
    };
  }, []);
  const editor = useStoryEditor({
    id: FIELD_IDS.body,
    body: draft.content.body,
    onReplaced,
    onChange: (body) => edit({ body }),
    onFiles: () => setNoFiles(true),
  });
  const shown = useRef(replacements);
  useEffect(() => {
    if (shown.current === replacements) return;
    shown.current = replacements;
    show.current?.(draft.content.body);
  }, [replacements, draft]);
  const assets = useAssets(mediaOf(draft.content), story.assets);
  const count = useMemo(() => changesOf(draft.base, draft.content).length, [draft]);
  return (
    <AssetsContext.Provider value={assets}>
      <Stack className={classes.form}>
        <PageHeading>Gợi ý sửa lời</PageHeading>
        <Text>
          Bài: <Link to={`/stories/${story.id}`}>{story.content.headline || NO_HEADLINE}</Link>. Sửa thẳng vào
          lời dưới đây rồi gửi. Bài chưa đổi gì cho đến khi người đang giữ quyền sửa nhận từng chỗ. Nếu lời
          của bạn được nhận, bạn là một người viết của bài và không duyệt bài này nữa.
        </Text>
        <div role="status">
          {from === 'kept' ? (
            <Notice tone="info">
              <Text>Đã lấy lại lời gợi ý chưa gửi trên máy này.</Text>
              <Button variant="default" size="sm" mt="xs" onClick={startAgain}>
                Bỏ lời đó, bắt đầu lại từ bài hiện tại
              </Button>
            </Notice>
          ) : null}
          {from === 'merged' ? (
            <Notice tone="warning">
              Bài vừa được người khác sửa. Lời của bạn đã được ghép vào bản mới; chỗ nào cả hai cùng sửa thì
              cả hai lời đứng cạnh nhau. Hãy xem lại rồi gửi.
            </Notice>
          ) : null}
          {noFiles ? (
            <Notice tone="info">
              Gợi ý sửa chỉ đổi lời, không nhận tệp mới. Hãy góp ý theo đoạn để xin thêm ảnh.
            </Notice>
          ) : null}
        </div>
        {FIELDS.map(([name, label]) => (
          <Textarea
            key={name}
            label={label}
            autosize
            maxLength={CONTENT_LIMITS[name]}
            value={draft.content[name]}
            onChange={({ currentTarget: { value } }) =>
              edit({ [name]: name === 'standfirst' ? value : value.replace(/\n/g, ' ') })
            }
          />
        ))}
        <section aria-labelledby="body-title">
          <h2 className={classes.label} id="body-title">
            Nội dung
          </h2>
          <StoryEditor editor={editor} onMedia={() => setNoFiles(true)} />
        </section>
        <Textarea
          label="Lời nhắn cho người sửa (không bắt buộc)"
          autosize
          minRows={2}
          maxLength={NOTE_MOST}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <ErrorNotice error={error} />
        <Group>
          <Button loading={pending} disabled={count === 0} onClick={() => send(note.trim())}>
            {count === 0 ? 'Gửi gợi ý' : `Gửi gợi ý (${count} chỗ)`}
          </Button>
          <Button component={Link} to={`/stories/${story.id}`} variant="default">
            Về trang của bài
          </Button>
        </Group>
      </Stack>
    </AssetsContext.Provider>
  );
}
