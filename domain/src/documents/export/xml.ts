import { strToU8 } from 'fflate';

/** A piece of XML, ready to be written. */
export type Xml = string;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Text as XML may hold it. */
export const escaped = (text: string): Xml => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

/** An element. Attributes and children that are null are left out. */
export function x(
  tag: string,
  attributes: Readonly<Record<string, string | number | null>> = {},
  ...children: readonly (Xml | null)[]
): Xml {
  const given = Object.entries(attributes).flatMap(([name, value]) =>
    value === null ? [] : [` ${name}="${escaped(String(value))}"`],
  );
  const inner = children.filter((child) => child !== null).join('');
  return inner === '' ? `<${tag}${given.join('')}/>` : `<${tag}${given.join('')}>${inner}</${tag}>`;
}

/** A property with nothing but a value. */
export const val = (tag: string, value: string | number): Xml => x(tag, { 'w:val': value });

/** A part of the file. */
export const part = (root: Xml): Uint8Array =>
  strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`);

const OFFICE = 'http://schemas.openxmlformats.org';
export const RELATIONSHIPS = `${OFFICE}/officeDocument/2006/relationships`;
export const WORD = { 'xmlns:w': `${OFFICE}/wordprocessingml/2006/main`, 'xmlns:r': RELATIONSHIPS };
export const DRAWING = {
  'xmlns:wp': `${OFFICE}/drawingml/2006/wordprocessingDrawing`,
  'xmlns:a': `${OFFICE}/drawingml/2006/main`,
  'xmlns:pic': `${OFFICE}/drawingml/2006/picture`,
};
