/** A namespace under a short name, as Illustrator declares them. */
const ENTITY =
  /^\s*<!ENTITY\s+(ns_\w{1,30})\s+(["'])(https?:\/\/(?:ns\.adobe\.com|www\.w3\.org)\/[\w./#-]{0,60})\2\s*>/;
/** Uses of such names in the whole text; Illustrator writes some ten. */
const MAX_USES = 200;

/**
 * The entities a document type declares, if they are only the namespaces that Illustrator declares in every file.
 * Null when it declares anything else: entities are how a few lines read other files or grow to gigabytes.
 */
export function adobeEntities(doctype: string, text: string): Record<string, string> | null {
  const open = doctype.indexOf('[');
  if (open < 0) return {};
  let rest = doctype.slice(open + 1, doctype.lastIndexOf(']'));
  const entities: Record<string, string> = {};
  for (let match = ENTITY.exec(rest); match; match = ENTITY.exec(rest)) {
    entities[match[1] ?? ''] = match[3] ?? '';
    rest = rest.slice(match[0].length);
  }
  return rest.trim() === '' && text.split('&ns_').length - 1 <= MAX_USES ? entities : null;
}
