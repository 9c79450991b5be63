import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText, check } from '../testing/check.ts';
import { attributeText, isAllowedHref } from './attributes.ts';
import { richTextSchema } from './check-body.ts';

describe('isAllowedHref', () => {
  it.each([
    'https://example.org',
    'HTTPS://EXAMPLE.ORG/A',
    'http://127.0.0.1:4000/tin/x',
    'https://giáo-dục.example/đường-dẫn?q=tiếng việt'.replace(' ', '%20'),
    'https://example.org/@name',
    'https://example.org/?to=a@b',
    "https://example.org/a_(b)_'c'",
    'mailto:toa-soan@example.org?subject=Xin%20ch%C3%A0o',
    'tel:+84240000000',
    '/',
    '/tin/khai-giang#binh-luan',
    '/a//b',
  ])('%s is allowed', (href) => expect(isAllowedHref(href)).toBe(true));

  it('lets through no other scheme and no other site by a trick, whatever stands around it', () => {
    const around = fc.oneof(anyText(4), fc.constantFrom('', '/', '\\', ':', '&#', '\t'));
    const core = fc.constantFrom(
      'javascript:',
      'data:',
      'vbscript:',
      '//example.org',
      'https://',
      'mailto:',
      '/',
      'http:',
    );
    check(
      fc.property(around, core, around, core, (a, b, c, d) => {
        const href = a + b + c + d;
        if (!isAllowedHref(href)) return;
        expect(href).toMatch(/^(https?:\/\/[^/\\@]|mailto:.|tel:.|\/(?!\/))/i);
        expect(href).not.toMatch(/[\s\\"<>]|\p{Cc}|\p{Cf}/u);
        expect(href.length).toBeLessThanOrEqual(2_000);
      }),
      5_000,
    );
  });
});

describe('attributes', () => {
  it('every one in the schema has a validator: ProseMirror keeps any JSON without one', () => {
    const all = [...Object.values(richTextSchema.nodes), ...Object.values(richTextSchema.marks)];
    const open = all.flatMap(({ name, spec }) =>
      Object.entries(spec.attrs ?? {}).flatMap(([attribute, { validate }]) =>
        validate ? [] : [`${name}.${attribute}`],
      ),
    );
    expect(open).toEqual([]);
  });

  it('texts are texts up to their length', () => {
    const { validate } = attributeText('data-alt', 3);
    const takes = (value: unknown): boolean => {
      try {
        if (typeof validate === 'function') validate(value);
        return true;
      } catch {
        return false;
      }
    };
    expect(['', 'abc'].every(takes)).toBe(true);
    expect(['abcd', 1, null, undefined, {}, ['a']].some(takes)).toBe(false);
  });
});
