/**
 * A tiny extension that uses every permission the product has, written to disk for the harness's own tests: what
 * fails here is the harness or the browser, never the product.
 */
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PAGE = `<!doctype html><meta charset="utf-8"><title>Sample</title>
<h1>Sample</h1><label>Name <input id="name"></label><button>Read</button><button>Panel</button>
<button>Break</button><button>Copy</button><select id="channel"><option value="note">Note</option><option value="mail">E-mail</option></select><output id="out"></output><script src="page.js"></script>`;

const PAGE_SCRIPT = `
const [read, panel, broken, copy] = document.querySelectorAll('button');
const out = document.querySelector('output');
const readTitle = async () => {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  const [answer] = await chrome.scripting.executeScript({ target: { tabId: tab.id }, func: () => document.querySelector('h1').textContent });
  return answer.result;
};
read.addEventListener('click', async () => {
  out.textContent = await readTitle().catch((error) => 'refused: ' + error.message);
});
panel.addEventListener('click', async () => {
  if (chrome.sidePanel) { await chrome.sidePanel.open({ windowId: (await chrome.windows.getCurrent()).id }); window.close(); }
  else { browser.sidebarAction.open(); window.close(); }
});
broken.addEventListener('click', () => {
  const script = document.createElement('script');
  script.src = 'http://elsewhere.localhost/x.js';
  document.body.append(script);
});
copy.addEventListener('click', () => navigator.clipboard.writeText('A first message, é'));
const channel = document.querySelector('#channel');
channel.addEventListener('change', () => { out.textContent = 'chosen ' + channel.value; });
const store = (mode, act) => new Promise((resolve, reject) => {
  const opening = indexedDB.open('sample', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore('texts');
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const transaction = opening.result.transaction('texts', mode);
    const request = act(transaction.objectStore('texts'));
    transaction.oncomplete = () => { opening.result.close(); resolve(request.result); };
  };
});
const name = document.querySelector('#name');
name.addEventListener('input', () => store('readwrite', (texts) => texts.put(name.value, 'name')).then(() => { out.textContent = 'stored'; }));
store('readonly', (texts) => texts.get('name')).then((text) => { name.value = text ?? ''; document.body.dataset.ready = ''; });`;

const BACKGROUND = `
const note = async (entry) => {
  const { notes = [] } = await chrome.storage.local.get('notes');
  await chrome.storage.local.set({ notes: [...notes, entry] });
};
const titleOf = async (tab) => {
  try {
    const inject = () => chrome.scripting.executeScript({ target: { tabId: tab.id }, func: () => document.querySelector('h1').textContent });
    // As the product does: a page that has just loaded is at times refused once (seen 2026-11).
    const [answer] = await inject().catch(() => new Promise((wait) => setTimeout(wait, 300)).then(inject));
    return answer.result;
  } catch (error) { return 'refused: ' + error.message; }
};
chrome.runtime.onInstalled.addListener(() => {
  chrome.contextMenus.create({ id: 'on-page', title: 'Save this page', contexts: ['page'] });
  chrome.contextMenus.create({ id: 'on-link', title: 'Save this link', contexts: ['link'] });
  chrome.contextMenus.create({ id: 'on-text', title: 'Keep this text', contexts: ['selection'] });
});
chrome.contextMenus.onClicked.addListener(async (info, tab) => {
  if (info.menuItemId === 'on-text') {
    if (chrome.sidePanel) chrome.sidePanel.open({ windowId: tab.windowId }); else browser.sidebarAction.open();
  }
  await note([info.menuItemId, info.linkUrl ?? info.selectionText ?? info.pageUrl, await titleOf(tab)].join(' | '));
});
chrome.commands.onCommand.addListener(async (command, tab) => {
  await note([command, await titleOf(tab)].join(' | '));
  await chrome.action.setBadgeText({ text: '1' });
  await chrome.notifications.create('saved', { type: 'basic', iconUrl: 'icon.png', title: 'Saved', message: 'One page' });
});
chrome.notifications.onClicked.addListener((id) => note('clicked ' + id));
chrome.runtime.onMessage.addListener((message, sender, answer) => { answer('awake'); });`;

/** One blue pixel. */
const ICON =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPj/HwADBwIAMCbHYQAAAABJRU5ErkJggg==';

const MANIFEST = {
  manifest_version: 3,
  name: 'Sample',
  version: '1.0',
  action: { default_popup: 'popup.html' },
  icons: { 48: 'icon.png' },
  content_security_policy: { extension_pages: "default-src 'none'; script-src 'self'" },
  commands: { 'save-page': { suggested_key: { default: 'Alt+Shift+S' }, description: 'Save' } },
};
const PERMISSIONS = ['activeTab', 'contextMenus', 'notifications', 'scripting', 'storage'];

/** Writes the sample for one browser into a new folder and gives its path. */
export async function writeSample(browser: 'chromium' | 'firefox'): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'passerelle-sample-'));
  const own =
    browser === 'chromium'
      ? {
          permissions: [...PERMISSIONS, 'sidePanel'],
          background: { service_worker: 'background.js' },
          side_panel: { default_path: 'panel.html' },
        }
      : {
          permissions: PERMISSIONS,
          background: { scripts: ['background.js'] },
          sidebar_action: { default_panel: 'panel.html', open_at_install: false },
          browser_specific_settings: {
            gecko: { id: 'sample@sample.example', data_collection_permissions: { required: ['none'] } },
          },
        };
  const files = {
    'manifest.json': JSON.stringify({ ...MANIFEST, ...own }),
    'popup.html': PAGE,
    'panel.html': PAGE,
    'page.js': PAGE_SCRIPT,
    'background.js': BACKGROUND,
    'icon.png': Buffer.from(ICON, 'base64'),
  };
  await mkdir(folder, { recursive: true });
  await Promise.all(Object.entries(files).map(([name, content]) => writeFile(join(folder, name), content)));
  return folder;
}
