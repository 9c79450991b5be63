import { HOME_PATH } from '../addresses.ts';
import * as words from '../words/index.ts';

/** A page above another one. */
export interface Crumb {
  readonly path: string;
  readonly label: string;
}

/** The way from the home page down to this one, which stands last and is no link. */
export const Crumbs = ({ crumbs, here }: { readonly crumbs: readonly Crumb[]; readonly here: string }) => (
  <nav class="crumbs" aria-label={words.crumbs}>
    <ol role="list">
      {withHome(crumbs).map(({ path, label }) => (
        <li>
          <a href={path}>{label}</a>
        </li>
      ))}
      <li aria-current="page">{here}</li>
    </ol>
  </nav>
);

/** The pages above this one, the home page first. */
export const withHome = (crumbs: readonly Crumb[]): readonly Crumb[] => [
  { path: HOME_PATH, label: words.home },
  ...crumbs,
];
