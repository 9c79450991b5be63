import { PUBLIC_CHANNELS, formatDateTime, type PersonRef, type StoryView } from '@toasoan/domain';
import * as words from '#words/story/page';
import { Fact } from '../../components/page/facts.tsx';
import classes from './story-page.module.css';

interface Props {
  readonly approval: NonNullable<StoryView['approval']>;
  readonly sensitive: boolean;
}

const signedBy = (by: PersonRef, inNameOf: PersonRef | null): string =>
  inNameOf ? words.signedFor(by.name, inNameOf.name) : by.name;

/** Who approved it and for what, with whose right, under which terms, and the directorate's word. */
export function Approval({ approval, sensitive }: Props) {
  const { by, inNameOf, at, channels, terms, second, checklist } = approval;
  return (
    <>
      <Fact name={words.approval}>
        {words.approvedBy(signedBy(by, inNameOf), formatDateTime(at))}
        {checklist.length > 0 ? (
          <ul className={classes.topics}>
            {checklist.map(({ id, label }) => (
              <li key={id}>{label}</li>
            ))}
          </ul>
        ) : null}
      </Fact>
      <Fact name={words.approvedChannels}>
        {channels.map((channel) => PUBLIC_CHANNELS[channel]).join(', ')}
      </Fact>
      {terms === '' ? null : <Fact name={words.terms}>{terms}</Fact>}
      {second || sensitive ? (
        <Fact name={words.secondApproval}>
          {second
            ? words.approvedBy(signedBy(second.by, second.inNameOf), formatDateTime(second.at))
            : words.secondMissing}
        </Fact>
      ) : null}
    </>
  );
}
