import { CHILDREN_ANSWERS, type AssetDetails } from '@toasoan/domain';
import { useRef } from 'react';
import { Link } from 'react-router-dom';
import * as words from '#words/asset/page';
import * as common from '#words/common';
import * as language from '#words/language';
import page from '../../components/page/page.module.css';
import { PageHeading } from '../../components/page-heading.tsx';
import { AtWork } from './at-work.tsx';
import classes from './asset.module.css';
import { ChildrenPanel } from './children/children-panel.tsx';
import { AssetFacts } from './facts.tsx';
import { ManagePanel } from './manage/manage-panel.tsx';
import { Preview } from './preview/preview.tsx';
import { kindInWords } from '../../components/media/in-words.ts';
import { Tools } from './tools.tsx';
import { Uses } from './uses.tsx';
import { WordsForm } from './words-form.tsx';

/** An asset: to look at, to describe, to correct, with everywhere it is used. */
export function AssetPage({ asset }: { readonly asset: AssetDetails }) {
  const player = useRef<HTMLMediaElement>(null);
  return (
    <div className={`${page.page} ${classes.page}`}>
      <header>
        <Link to="/tu-lieu" className={classes.button}>
          {common.library}
        </Link>
        <PageHeading>{asset.words.title || asset.fileName}</PageHeading>
        <p className={classes.head}>
          <span>{kindInWords(asset)}</span>
          <span>{asset.unit.name}</span>
          <span>{words.children(CHILDREN_ANSWERS[asset.children].toLocaleLowerCase(language.locale))}</span>
        </p>
        <AtWork asset={asset} />
      </header>
      <div className={page.column}>
        <section aria-label={words.preview}>
          <Preview asset={asset} player={player} />
        </section>
        <ChildrenPanel asset={asset} />
        {asset.may.change ? <Tools asset={asset} player={player} /> : null}
        <WordsForm asset={asset} />
      </div>
      <div className={page.column}>
        <AssetFacts asset={asset} />
        <Uses assetId={asset.id} />
        <ManagePanel asset={asset} />
      </div>
    </div>
  );
}
