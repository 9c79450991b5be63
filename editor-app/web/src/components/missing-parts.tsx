import { List, Text } from '@mantine/core';
import { PARTS, type Part } from '@toasoan/domain';
import type { MouseEvent } from 'react';
import { Link } from 'react-router-dom';
import * as common from '#words/common';
import { Notice } from './notice.tsx';

/** Ids of the fields on the write screen, by part. */
export const FIELD_IDS: Readonly<Record<Part, string>> = {
  headline: 'field-headline',
  body: 'field-body',
  topics: 'field-topics',
  alt: 'field-alt',
  title: 'field-title',
};

const isPart = (value: unknown): value is Part => typeof value === 'string' && Object.hasOwn(PARTS, value);

/** The parts an error of the kind `story.incomplete` names. */
export function partsOf(details: Readonly<Record<string, unknown>> | undefined): Part[] {
  const missing = details?.['missing'];
  return Array.isArray(missing) ? missing.filter(isPart) : [];
}

interface Props {
  readonly parts: readonly Part[];
  /** Where the write screen is; null when it cannot be opened by this person. */
  readonly writeAddress: string | null;
  /** On the write screen itself: goes to the field instead of following the link. */
  readonly onGo?: (part: Part) => void;
}

/** What a story still lacks, each a way to its field. */
export function MissingParts({ parts, writeAddress, onGo }: Props) {
  if (parts.length === 0) return null;
  const go = (event: MouseEvent, part: Part): void => {
    if (!onGo) return;
    event.preventDefault();
    onGo(part);
  };
  return (
    <Notice tone="warning" role="alert">
      <Text>{common.stillMissing}</Text>
      <List>
        {parts.map((part) => (
          <List.Item key={part}>
            {writeAddress ? (
              <Link to={`${writeAddress}#${FIELD_IDS[part]}`} onClick={(event) => go(event, part)}>
                {PARTS[part]}
              </Link>
            ) : (
              PARTS[part]
            )}
          </List.Item>
        ))}
      </List>
    </Notice>
  );
}
