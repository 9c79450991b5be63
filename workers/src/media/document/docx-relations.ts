import { posix } from 'node:path';
import { readXml } from './docx-xml.ts';
import { escape } from './xml-out.ts';
import { FETCHING, HOSTILE_PARTS, REMOTE, SAFE_LINK } from './docx-rules.ts';
import { broken, hostile } from './refused.ts';

/** A relationship of a part as it stands in the file. */
interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** A relationship that stays. Inside the document `part` is the name of what it leads to. */
export interface KeptRelation extends Relation {
  /** The last word of the type. */
  readonly kind: string;
  readonly part: string | null;
}

export interface Relations {
  readonly kept: readonly KeptRelation[];
  /** Ids of those that are no more. */
  readonly dropped: ReadonlySet<string>;
}

/** Where the relationships of a part stand; those of the document itself under the empty name. */
export const relationsOf = (part: string): string =>
  posix.join(posix.dirname(part), '_rels', `${posix.basename(part)}.rels`);

/**
 * Reads the relationships of a part and decides on each. Links lead to web pages and mailboxes only. @throws {Refused}
 */
export function readRelations(
  part: string,
  bytes: Uint8Array | null,
  isKept: (kind: string) => boolean,
): Relations {
  const kept: KeptRelation[] = [];
  const dropped = new Set<string>();
  for (const relation of bytes ? parse(relationsOf(part), bytes) : []) {
    const kind = relation.type.slice(relation.type.lastIndexOf('/') + 1).toLowerCase();
    if (HOSTILE_PARTS.has(kind)) throw hostile(`a program: ${kind}`);
    if (relation.external && FETCHING.has(kind) && REMOTE.test(relation.target))
      throw hostile(`${kind} from elsewhere: ${relation.target.slice(0, 100)}`);
    if (relation.external ? kind === 'hyperlink' && SAFE_LINK.test(relation.target) : isKept(kind))
      kept.push({ ...relation, kind, part: relation.external ? null : resolve(part, relation.target) });
    else dropped.add(relation.id);
  }
  return { kept, dropped };
}

function parse(name: string, bytes: Uint8Array): Relation[] {
  const relations: Relation[] = [];
  readXml(name, bytes, {
    open({ local, attributes }) {
      if (local !== 'Relationship') return;
      const value = (key: string): string => attributes[key]?.value ?? '';
      const id = value('Id');
      if (id === '' || relations.some((relation) => relation.id === id))
        throw broken(`${name}: no id of its own`);
      const external = value('TargetMode').toLowerCase() === 'external';
      relations.push({ id, type: value('Type'), target: value('Target'), external });
    },
    text() {},
    close() {},
  });
  return relations;
}

/** The name of the part that a target means, seen from the part that names it. */
function resolve(part: string, target: string): string {
  const path = target.startsWith('/') ? target.slice(1) : posix.join(posix.dirname(part), target);
  const name = posix.normalize(path);
  if (name.startsWith('../') || /[\\:]/.test(name)) throw hostile(`a part outside: ${target.slice(0, 100)}`);
  return name;
}

/** The relationships as a part again, naming targets from the root. */
export function writeRelations(kept: readonly KeptRelation[]): Uint8Array {
  const lines = kept.map(({ id, type, target, external, part }) => {
    const where = external
      ? `Target="${escape(target)}" TargetMode="External"`
      : `Target="/${escape(part ?? '')}"`;
    return `<Relationship Id="${escape(id)}" Type="${escape(type)}" ${where}/>`;
  });
  return Buffer.from(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join('')}</Relationships>`,
  );
}
