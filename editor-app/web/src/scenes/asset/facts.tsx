import { FILE_ROLES, formatDateTime, type AssetDetails } from '@toasoan/domain';
import * as words from '#words/asset/page';
import lists from '../../components/list.module.css';
import { Fact, FactList } from '../../components/page/facts.tsx';
import { Panel } from '../../components/page/panel.tsx';
import classes from './asset.module.css';
import { savedUrl } from '../../api/preview.ts';
import { bytesInWords, kindInWords } from '../../components/media/in-words.ts';
import { factsOf } from './facts-of.ts';

/** What is known of the original, and what was made of it. */
export function AssetFacts({ asset }: { readonly asset: AssetDetails }) {
  const files = asset.files.filter(({ role }) => !role.startsWith('hls') && !role.startsWith('sprite'));
  return (
    <Panel title={words.facts}>
      <FactList>
        <Fact name={words.sentName}>{asset.fileName || words.noName}</Fact>
        <Fact name={words.kind}>{kindInWords(asset)}</Fact>
        {factsOf(asset).map(([name, value]) => (
          <Fact key={name} name={name}>
            {value}
          </Fact>
        ))}
        <Fact name={words.sender}>
          {asset.uploader.name}, {asset.unit.name}, {formatDateTime(asset.createdAt)}
        </Fact>
      </FactList>
      {files.length > 0 ? (
        <>
          <h3>{words.versionsMade}</h3>
          <ul className={lists.plain}>
            {files.map((file) => (
              <li key={file.name}>
                <a href={savedUrl(asset.id, file)} className={classes.button} download>
                  {FILE_ROLES[file.role]}
                  {file.label ? ` (${file.label})` : ''}
                </a>
                <span className={classes.soft}>
                  {file.width && file.height ? `${file.width}×${file.height}, ` : ''}
                  {bytesInWords(file.bytes)}
                </span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Panel>
  );
}
