import {
  coversIn,
  mediaOf,
  sameJson,
  type RichNode,
  type StoryContent,
  type StoryView,
} from '@toasoan/domain';
import { Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import * as storyFields from '#words/story-fields';
import * as words from '#words/write/form';
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
import {
  MergeDialog,
  PassagesPanel,
  RemarksPanel,
  TemplateChoice,
  TogetherHead,
  WritingTools,
} from './later-parts.ts';
import { LeaveGuard } from './media/leave-guard.tsx';
import { withLocalPictures } from './media/local-pictures.ts';
import { MediaField, type MediaFieldHandle } from './media/media-field.tsx';
import { missingUploads } from './media/missing-uploads.ts';
import { useMedia } from './media/use-media.ts';
import { ReturnNotice } from './return-notice.tsx';
import { KeptNotice } from './saving/kept-notice.tsx';
import { useSaver, whenReplaced } from './saving/use-saver.ts';
import { TextFields } from './text-fields.tsx';
import { UnitField } from './unit-field.tsx';
import { TopicsField } from './topics/topics-field.tsx';
import { useAdvance } from './use-advance.ts';
import { WriteBar } from './write-bar.tsx';
import { useUnchanged } from './use-unchanged.ts';
import { writingUnits } from './writing-units.ts';
import classes from './write-form.module.css';

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

  const chooseTopics = useCallback(
    (topicIds: readonly string[]) => change({ topicIds: [...topicIds] }),
    [change],
  );
  const chooseCover = useCallback((coverAssetId: string | null) => change({ coverAssetId }), [change]);
  const onReplaced = useCallback((show: (body: RichNode) => void) => whenReplaced(saver, show), [saver]);
  const media = useRef<MediaFieldHandle>(null);
  const editor = useStoryEditor({
    id: FIELD_IDS.body,
    body: content.body,
    onReplaced,
    onChange: (body) => saver.edit(withBody(saver.state().content, body)),
    onFiles: (files) => choose(files),
  });
  const { uploader, queue, choose, place, insert } = useMedia(editor, { unitId, storyId: state.storyId });
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
  const inStory = useUnchanged(mediaOf(content));
  const used = useUnchanged(theirs ? [...inStory, ...mediaOf(theirs.content)] : inStory);
  const covers = useUnchanged(coversIn(content.body));
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
        <PageHeading>{story ? words.editStory : words.newStory}</PageHeading>
        <ReturnNotice view={view} />
        <KeptNotice
          kept={state.kept}
          onRestore={(copy) => {
            if (state.storyId === null && copy.unitId !== '') setUnitId(copy.unitId);
            saver.restoreCopy(copy);
          }}
          onDrop={saver.dropCopy}
        />
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
              {storyFields.body}
            </h2>
            <Suspense>
              <TemplateChoice editor={editor} saver={saver} />
            </Suspense>
            <MediaDoorContext.Provider value={door}>
              <StoryEditor editor={editor} onMedia={door.fromComputer} />
            </MediaDoorContext.Provider>
            <Suspense>
              <WritingTools
                editor={editor}
                content={content}
                onChange={change}
                onFiles={choose}
                onPictures={place}
              />
            </Suspense>
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
          <TopicsField ids={content.topicIds} lead={lead} onChange={chooseTopics} />
          <CoverField inText={covers} chosen={content.coverAssetId} onChange={chooseCover} />
          {story ? (
            <Suspense>
              <PassagesPanel editor={editor} state={state} />
            </Suspense>
          ) : null}
          <Suspense>
            <RemarksPanel editor={editor} saver={saver} state={state} error={advance.error} />
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
      {theirs ? (
        <Suspense>
          <MergeDialog base={state.saved} mine={content} theirs={theirs} onResolve={saver.resolve} />
        </Suspense>
      ) : null}
      <LeaveGuard uploader={uploader} />
    </AssetsContext.Provider>
  );
}
