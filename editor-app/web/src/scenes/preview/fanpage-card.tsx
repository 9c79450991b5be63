import { foldText, type FanpagePost, type FanpageScreen } from '@toasoan/domain';
import { useId, useState } from 'react';
import * as words from '#words/preview';
import { FanpageAttachment } from './fanpage-attachment.tsx';
import classes from './preview.module.css';

interface Props {
  readonly post: FanpagePost;
  readonly screen: FanpageScreen;
  readonly title: string;
}

/** A post as it stands in a feed. */
export function FanpageCard({ post, screen, title }: Props) {
  const [open, setOpen] = useState(false);
  const name = useId();
  const { shown, rest } = foldText(post.text, screen);
  return (
    <section className={classes.postColumn} aria-labelledby={name}>
      <h2 className={classes.postTitle} id={name}>
        {title}
      </h2>
      <div className={classes.post}>
        <p className={classes.postHead}>
          <span className={classes.avatar} aria-hidden>
            S
          </span>
          <span>
            <strong>{words.fanpageName}</strong>
            <br />
            <small>{words.postTime}</small>
          </span>
        </p>
        <p className={classes.postText}>
          {open ? post.text : shown}
          {rest === '' ? null : (
            <>
              {open ? ' ' : '… '}
              <button
                type="button"
                className={classes.more}
                aria-expanded={open}
                onClick={() => setOpen(!open)}
              >
                {open ? words.fold : words.unfold}
              </button>
            </>
          )}
        </p>
        <FanpageAttachment attachment={post.attachment} link={post.link} screen={screen} />
      </div>
    </section>
  );
}
