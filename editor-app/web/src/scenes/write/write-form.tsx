import { mediaOf, type StoryContent, type StoryView } from '@toasoan/domain';
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState, type ComponentType } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { AssetsContext, useAssets } from '../../api/assets.ts';
import { useSession } from '../../api/session-context.ts';
import { FIELD_IDS } from '../../components/missing-parts.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { MediaDoorContext, type MediaDoor } from '../../editor/media-door.ts';
import { StoryEditor } from '../../editor/story-editor.tsx';
import { useStoryEditor } from '../../editor/use-story-editor.ts';
import type { DeskState } from './desk-state.ts';
import { goToPart, partOfHash } from './go-to-part.ts';
import { withBody } from './media/cover-choice.ts';
import { CoverField } from './media/cover-field.tsx';
import { LeaveGuard } from './media/leave-guard.tsx';
import { withLocalPictures } from './media/local-pictures.ts';
import { MediaField, type MediaFieldHandle } from './media/media-field.tsx';
import { missingUploads } from './media/missing-uploads.ts';
import { useMedia } from './media/use-media.ts';
import type { PassagesProps } from './passages/passages-panel.tsx';
import type { TogetherProps } from './presence/together-head.tsx';
import type { RemarksProps } from './remarks/remarks-panel.tsx';
import { ReturnNotice } from './return-notice.tsx';
import { sameJson } from './saving/same-content.ts';
import { KeptNotice } from './saving/kept-notice.tsx';
import { StaleDialog } from './saving/stale-dialog.tsx';
import { useSaver } from './saving/use-saver.ts';
import { TextFields } from './text-fields.tsx';
import { UnitField } from './unit-field.tsx';
import { TopicsField } from './topics/topics-field.tsx';
import { useAdvance } from './use-advance.ts';
import { WriteBar } from './write-bar.tsx';
import { writingUnits } from './writing-units.ts';
import classes from './write-form.module.css';

/** These come after the desk itself, which does without them where the network fails. */
const RemarksPanel = lazy<ComponentType<RemarksProps>>(() =>
  import('./remarks/remarks-panel.tsx').then(
    (remarks) => ({ default: remarks.RemarksPanel }),
    () => ({ default: () => null }),
  ),
);

const PassagesPanel = lazy<ComponentType<PassagesProps>>(() =>
  import('./passages/passages-panel.tsx').then(
    (passages) => ({ default: passages.PassagesPanel }),
    () => ({ default: () => null }),
  ),
);

/** Who else is here comes after the desk too; saving is safe without it. */
const TogetherHead = lazy<ComponentType<TogetherProps>>(() =>
  import('./presence/together-head.tsx').then(
    (together) => ({ default: together.TogetherHead }),
    () => ({ default: () => null }),
  ),
);

const NOTHING_KNOWN: StoryView['assets'] = [];

/** The desk at which one story is written. `story` is null for a new one; it is read once, when the desk opens. */
export function WriteForm({ story }: { readonly story: StoryView | null }) {
  const { me } = useSession();
  const navigate = useNavigate();
  const { key, hash } = useLocation();
  const [desk] = useState(key);
  const units = writingUnits(me);
  const [unitId, setUnitId] = useState(story?.unit.id ?? units[0]?.id ?? '');
  const onMade = (id: string): void =>
    void navigate(`/write/${id}`, { replace: true, state: { desk } satisfies DeskState });
  const { saver, state, view } = useSaver({ story, unitId, onMade });
  const { content, phase } = state;
  const [readOnly, setReadOnly] = useState(false);

  const change = useCallback(
    (part: Partial<StoryContent>) => saver.edit({ ...saver.state().content, ...part }),
    [saver],
  );

  const media = useRef<MediaFieldHandle>(null);
  const editor = useStoryEditor({
    id: FIELD_IDS.body,
    body: content.body,
    replacements: state.replacements,
    onChange: (body) => saver.edit(withBody(saver.state().content, body)),
    onFiles: (files) => choose(files),
  });
  const { uploader, queue, choose, insert } = useMedia(editor, { unitId, storyId: state.storyId });
  const door = useMemo<MediaDoor>(
    () => ({
      fromComputer: () => media.current?.open(),
      fromLibrary: (together) => media.current?.pick(together),
    }),
    [],
  );
  const missing = missingUploads(queue);
  const advance = useAdvance(saver, missing);

  const theirs = phase.name === 'conflict' ? phase.theirs : null;
  const inStory = mediaOf(content);
  const used = theirs ? [...inStory, ...mediaOf(theirs.content)] : inStory;
  const known = useAssets(used, story?.assets ?? NOTHING_KNOWN);
  const assets = useMemo(() => withLocalPictures(known, queue), [known, queue]);
  const lead = view && sameJson(view.content.topicIds, content.topicIds) ? view.lead : null;

  useEffect(() => {
    const part = partOfHash(hash);
    // The pictures in the text are rendered after the text itself.
    const frame = part ? requestAnimationFrame(() => goToPart(part, editor)) : 0;
    return () => cancelAnimationFrame(frame);
  }, [editor, hash]);

  return (
    <AssetsContext.Provider value={assets}>
      <div className={classes.head}>
        <PageHeading>{story ? 'Sửa bài' : 'Viết bài mới'}</PageHeading>
        <ReturnNotice view={view} />
        <KeptNotice kept={state.kept} saver={saver} />
        <Suspense>
          <TogetherHead editor={editor} saver={saver} state={state} story={story} onReadOnly={setReadOnly} />
        </Suspense>
      </div>
      <fieldset className={classes.columns} disabled={readOnly}>
        <div className={classes.main}>
          {story === null && units.length > 1 ? (
            <UnitField units={units} unitId={unitId} fixed={state.storyId !== null} onChange={setUnitId} />
          ) : null}
          <TextFields
            kind={content.kind}
            headline={content.headline}
            standfirst={content.standfirst}
            byline={content.byline}
            onChange={change}
          />
          <section aria-labelledby="body-title">
            <h2 className={classes.label} id="body-title">
              Nội dung
            </h2>
            <MediaDoorContext.Provider value={door}>
              <StoryEditor editor={editor} onMedia={door.fromComputer} />
            </MediaDoorContext.Provider>
          </section>
          <MediaField
            handle={media}
            uploader={uploader}
            queue={queue}
            personId={me.id}
            unitId={unitId}
            assetIds={inStory}
            onChoose={choose}
            onInsert={insert}
          />
        </div>
        <div className={classes.side}>
          <TopicsField
            ids={content.topicIds}
            lead={lead}
            onChange={(topicIds) => change({ topicIds: [...topicIds] })}
          />
          <CoverField content={content} onChange={(coverAssetId) => change({ coverAssetId })} />
          {story ? (
            <Suspense>
              <PassagesPanel editor={editor} state={state} />
            </Suspense>
          ) : null}
          <Suspense>
            <RemarksPanel editor={editor} saver={saver} state={state} />
          </Suspense>
        </div>
      </fieldset>
      <fieldset className={classes.switch} disabled={readOnly}>
        <WriteBar
          state={state}
          saver={saver}
          view={view}
          advance={advance}
          assets={assets}
          missingFiles={missing}
          onGo={(part) => goToPart(part, editor)}
        />
      </fieldset>
      {theirs ? <StaleDialog mine={content} theirs={theirs} saver={saver} /> : null}
      <LeaveGuard uploader={uploader} />
    </AssetsContext.Provider>
  );
}
