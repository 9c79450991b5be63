/** Browsers by what their user agent says, the more particular first: nearly all claim to be Chrome and Safari too. */
const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/coc_coc_browser/i, 'Cốc Cốc'],
  [/Zalo/i, 'Zalo'],
  [/FBAN|FBAV/, 'Facebook'],
  [/EdgA?\/|EdgiOS\//, 'Edge'],
  [/OPR\/|Opera/, 'Opera'],
  [/SamsungBrowser\//, 'Samsung Internet'],
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/Chrome\/|CriOS\/|HeadlessChrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];
const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'điện thoại hoặc máy tính bảng Android'],
  [/Windows/, 'máy tính Windows'],
  [/CrOS/, 'Chromebook'],
  [/Macintosh|Mac OS X/, 'máy Mac'],
  [/Linux/, 'máy tính Linux'],
];

const named = (table: readonly (readonly [RegExp, string])[], agent: string): string | undefined =>
  table.find(([mark]) => mark.test(agent))?.[1];

/** A device as its owner would call it, by what the browser said of itself: "Chrome trên máy tính Windows". */
export function deviceInWords(agent: string): string {
  const [browser, system] = [named(BROWSERS, agent), named(SYSTEMS, agent)];
  if (!browser && !system) return 'Thiết bị không rõ';
  return `${browser ?? 'Trình duyệt'} trên ${system ?? 'thiết bị không rõ'}`;
}
