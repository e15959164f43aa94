/**
 * What the harness runs with the rights of the Firefox window, as bodies of async functions: `args` are what is
 * passed. Names of nodes and modules are those of Firefox ESR 153 (2026-11); no public interface covers them.
 */

const WAIT_FOR = `
  const waitFor = async (ask, complaint) => {
    const end = Date.now() + 10000;
    for (;;) {
      const answer = await ask();
      if (answer) return answer;
      if (Date.now() > end) throw new Error(complaint);
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  };`;

const EXTENSION = `const extension = WebExtensionPolicy.getByID(args[0])?.extension;`;

/** args: extension id, view type (popup, sidebar, background). The browsing context id of that view, or null. */
export const FIND_VIEW = `${EXTENSION}
  const views = [...(extension?.views ?? [])].filter((view) => view.viewType === args[1]);
  const shown = views.findLast((view) => view.xulBrowser && view.uri?.spec.startsWith(extension.baseURL));
  return shown ? String(shown.xulBrowser.browsingContext.id) : null;`;

/** The tabs: address, name of the panel, whether it is in front. */
export const LIST_TABS = `
  return gBrowser.tabs.map((tab) => ({
    url: tab.linkedBrowser.currentURI.spec,
    panel: tab.linkedPanel,
    isFront: tab.selected,
  }));`;

/** args: address. Opens a tab in front; gives the name of its panel. */
export const OPEN_TAB = `
  const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
  const tab = gBrowser.addTab(args[0], { triggeringPrincipal });
  gBrowser.selectedTab = tab;
  return tab.linkedPanel;`;

/** args: the name of a tab's panel. */
export const SELECT_TAB = `
  gBrowser.selectedTab = gBrowser.tabs.find((tab) => tab.linkedPanel === args[0]);`;

/** args: the name of a tab's panel. */
export const CLOSE_TAB = `
  const tab = gBrowser.tabs.find((tab) => tab.linkedPanel === args[0]);
  if (tab) gBrowser.removeTab(tab);`;

/** args: address. */
export const NAVIGATE = `
  const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
  gBrowser.selectedBrowser.fixupAndLoadURIString(args[0], { triggeringPrincipal });`;

/** The list behind the extensions button and the popup chosen from it: while one shows, that button would close it. */
const PANEL_CLOSED = `
  const panels = ['unified-extensions-panel', 'customizationui-widget-panel'];
  const isClosed = () => panels.every((id) => (document.getElementById(id)?.state ?? 'closed') === 'closed');
  await waitFor(isClosed, 'the extensions panel stays open');`;

/** args: widget id. The way a mentee clicks: the extensions button, then the entry of this extension. */
export const PRESS_ACTION = `${WAIT_FOR} ${PANEL_CLOSED}
  document.getElementById('unified-extensions-button').click();
  const panel = await waitFor(() => document.getElementById('unified-extensions-panel'), 'no extensions panel');
  await waitFor(() => panel.state === 'open', 'the extensions panel does not open');
  const entry = await waitFor(() => document.getElementById(args[0] + '-BAP'), 'the extension has no button');
  entry.click();`;

export const CLOSE_POPUP = `${WAIT_FOR}
  for (const panel of document.querySelectorAll('panel, menupopup')) if (panel.state === 'open') panel.hidePopup();
  ${PANEL_CLOSED}`;

/**
 * args: [{key, code, keyCode}], the key last. Synthesised in the window with the address bar focused: from within a
 * page, headless Firefox drops the key press on its way back from the page's process, and no command runs.
 */
export const PRESS_KEYS = `
  const processor = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  if (!processor.beginInputTransactionForTests(window)) throw new Error('no keyboard');
  gURLBar.focus();
  const events = args[0].map((key) => new window.KeyboardEvent('', key));
  for (const event of events) processor.keydown(event);
  for (const event of events.toReversed()) processor.keyup(event);
  gBrowser.selectedBrowser.focus();`;

/** args: widget id, entry id. Waits for the open context menu and activates the entry of the extension in it. */
export const CHOOSE_MENU_ENTRY = `${WAIT_FOR}
  const menu = document.getElementById('contentAreaContextMenu');
  await waitFor(() => menu.state === 'open', 'the context menu does not open');
  const prefix = args[0] + '-menuitem-_';
  const entry = document.getElementById(prefix + args[1]);
  if (!entry) {
    const shown = [...menu.querySelectorAll('[id^="' + prefix + '"]')].map((each) => each.id.slice(prefix.length));
    menu.hidePopup();
    throw new Error('the menu shows ' + JSON.stringify(shown) + ', not ' + args[1]);
  }
  entry.closest('menupopup').activateItem(entry);
  await waitFor(() => menu.state === 'closed', 'the context menu does not close');`;

/** args: widget id. */
export const SHOW_SIDEBAR = `await SidebarController.show(args[0] + '-sidebar-action');`;
export const HIDE_SIDEBAR = 'SidebarController.hide();';

/** args: widget id. The badge as the button shows it. */
export const READ_BADGE = `
  const { node } = CustomizableUI.getWidget(args[0] + '-browser-action').forWindow(window);
  return node.querySelector('[badge]')?.getAttribute('badge') ?? '';`;

/** args: extension id. */
export const BACKGROUND_STATE = `${EXTENSION} return extension?.backgroundState;`;
export const WAKE_BACKGROUND = `${EXTENSION} await extension.wakeupBackground();`;
export const STOP_BACKGROUND = `${EXTENSION} await extension.terminateBackground({ ignoreDevToolsAttached: true });`;

/**
 * Takes the place of the desktop's notification service, which a machine without a desktop lacks (an alert then
 * vanishes at once): keeps what the browser asks it to show, until it is asked to close it.
 */
export const CATCH_ALERTS = `
  const alerts = new Map();
  window.shownAlerts = alerts;
  const service = {
    QueryInterface: ChromeUtils.generateQI(['nsIAlertsService']),
    showAlert: (alert, listener) => {
      alerts.set(alert.name, { alert, listener });
      listener.observe(null, 'alertshow', alert.cookie);
    },
    closeAlert: (name) => alerts.delete(name),
  };
  const registrar = Components.manager.QueryInterface(Ci.nsIComponentRegistrar);
  const contract = '@mozilla.org/alerts-service;1';
  const factory = {
    QueryInterface: ChromeUtils.generateQI(['nsIFactory']),
    createInstance: (iid) => service.QueryInterface(iid),
  };
  registrar.registerFactory(Services.uuid.generateUUID(), 'alerts of the test', contract, factory);`;

export const LIST_ALERTS = `
  return [...window.shownAlerts.values()].map(({ alert }) => ({
    id: alert.name, title: alert.title, message: alert.text,
  }));`;

/** args: the name of an alert, which is the id the extension gave. */
export const CLICK_ALERT = `
  const shown = window.shownAlerts.get(args[0]);
  if (!shown) throw new Error('no notification ' + args[0]);
  const { alert, listener } = shown;
  listener.observe(null, 'alertclickcallback', alert.cookie);
  listener.observe(null, 'alertfinished', alert.cookie);
  window.shownAlerts.delete(args[0]);`;

export const READ_CLIPBOARD = 'return navigator.clipboard.readText();';

/** args: the extension's base address. Errors and policy violations of its pages and background so far. */
export const LIST_COMPLAINTS = `
  const fromLog = Services.console.getMessageArray().filter((message) => message instanceof Ci.nsIScriptError)
    .filter((error) => !(error.flags & Ci.nsIScriptError.warningFlag) || error.category === 'CSP')
    .filter((error) => error.sourceName?.startsWith(args[0]) || error.errorMessage.includes(args[0]))
    .map((error) => error.errorMessage + ' (' + error.sourceName + ':' + error.lineNumber + ')');
  const storage = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage);
  const fromCalls = storage.getEvents().filter((event) => event.level === 'error' && event.filename.startsWith(args[0]))
    .map((event) => event.arguments.map(String).join(' '));
  return [...fromLog, ...fromCalls].map((line) => line.replaceAll(args[0], ''));`;

/** args: whether to allow. Waits for Firefox's own question about the extension and presses one of its buttons. */
export const ANSWER_QUESTION = `${WAIT_FOR}
  const asked = () => {
    const shown = document.getElementById('addon-webext-permissions-notification');
    return shown && PopupNotifications.panel.state === 'open' ? shown : null;
  };
  const question = await waitFor(asked, 'Firefox asks nothing');
  (args[0] ? question.button : question.secondaryButton).click();
  await waitFor(() => !asked(), 'the question stays');`;

/**
 * args: extension id. Closes everything but an empty tab, removes the extension, and waits until Firefox has forgotten
 * what it kept for it: storage, permissions, menus. What was noted of it goes as well.
 */
export const REMOVE_EXTENSION = `${CLOSE_POPUP}
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  SidebarController.hide();
  const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
  const empty = gBrowser.addTab('about:blank', { triggeringPrincipal });
  gBrowser.selectedTab = empty;
  for (const tab of [...gBrowser.tabs]) if (tab !== empty) gBrowser.removeTab(tab, { skipPermitUnload: true });
  const { principal } = WebExtensionPolicy.getByID(args[0]).extension;
  const forgotten = new Promise((resolve) => {
    ExtensionParent.apiManager.once('cleanupAfterUninstall', (event, id, tasks) => {
      resolve(Promise.all(tasks.map(({ promise }) => promise)));
    });
  });
  await (await AddonManager.getAddonByID(args[0])).uninstall();
  await forgotten;
  // Firefox began this already; asked again, it answers once both are done.
  await new Promise((resolve) => { Services.qms.clearStoragesForPrincipal(principal).callback = resolve; });
  Services.clipboard.emptyClipboard(Services.clipboard.kGlobalClipboard);
  window.shownAlerts.clear();
  Services.console.reset();
  Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage).clearEvents();`;
