/** What a device is called until its owner says otherwise: browser and system, as the browser tells them. Pure. */

/** From the most telling to the least: Edge and Opera say "Chrome" too, and Android says "Linux". */
const BROWSERS = [
  [/\bEdg\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bFirefox\//, 'Firefox'],
  [/Chrom(?:e|ium)\//, 'Chrome'],
] as const;

const SYSTEMS = [
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/CrOS/, 'ChromeOS'],
  [/Mac OS X|Macintosh/, 'Mac'],
  [/Linux|X11/, 'Linux'],
] as const;

/** `Firefox, Linux`; what is not known is left out. `userAgent` is `navigator.userAgent`. */
export function deviceNameFrom(userAgent: string): string {
  const known = [BROWSERS, SYSTEMS].flatMap((table) => {
    const found = table.find(([sign]) => sign.test(userAgent));
    return found ? [found[1]] : [];
  });
  return known.join(', ');
}
