const BROWSERS = [
  ['Edg/', 'Edge'],
  ['OPR/', 'Opera'],
  ['coc_coc_browser', 'CocCoc'],
  ['SamsungBrowser', 'Samsung'],
  ['Firefox/', 'Firefox'],
  ['Chrome/', 'Chrome'],
  ['Safari/', 'Safari'],
] as const;
const SYSTEMS = [
  ['Android', 'Android'],
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Windows', 'Windows'],
  ['Macintosh', 'Mac'],
  ['Linux', 'Linux'],
] as const;

const first = (agent: string, known: readonly (readonly [sign: string, name: string])[]): string | null =>
  known.find(([sign]) => agent.includes(sign))?.[1] ?? null;

/** Browser and system, as the browser describes itself; null where it does not say. */
export const deviceOf = (
  agent: string,
): { readonly browser: string | null; readonly system: string | null } => ({
  browser: first(agent, BROWSERS),
  system: first(agent, SYSTEMS),
});
