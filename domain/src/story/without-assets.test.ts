import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkBody } from '../richtext/index.ts';
import { bodies, documentIds } from '../richtext/testing/bodies.ts';
import { check } from '../testing/check.ts';
import { assetIdsOf, withoutAssets } from './rich-node.ts';

it('a body without some assets is a body, shows none of them, and all the others', () =>
  check(
    fc.property(bodies, fc.uniqueArray(documentIds, { maxLength: 9 }), (body, ids) => {
      const gone = new Set(ids);
      const left = withoutAssets(body, gone);
      expect(checkBody(left)).toMatchObject({ ok: true });
      expect(assetIdsOf(left)).toEqual(assetIdsOf(body).filter((id) => !gone.has(id)));
    }),
    300,
  ));
