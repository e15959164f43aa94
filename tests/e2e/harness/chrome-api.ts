/** The few calls of Chromium's extension API that the harness makes from inside the extension. */

export interface ClickInfo {
  menuItemId: string;
  pageUrl: string;
  editable: boolean;
  linkUrl?: string;
  selectionText?: string;
}

interface Port {
  name: string;
  onMessage: { addListener(listener: (message: { info: ClickInfo; tab: object }) => void): void };
  postMessage(message: object | string): void;
}

export interface Chrome {
  contextMenus: {
    update(id: string, change: object): Promise<void>;
    /** Undocumented: every event of Chromium can be fired from inside (156, 2026-11). */
    onClicked: { dispatch(info: ClickInfo, tab: object): void };
  };
  notifications: { onClicked: { dispatch(id: string): void } };
  runtime: {
    connect(info: { name: string }): Port;
    onConnect: {
      addListener(listener: (port: Port) => void): void;
      removeListener(listener: (port: Port) => void): void;
    };
  };
  sidePanel: { open(where: { windowId: number }): Promise<void> };
  tabs: { query(info: { active: boolean; currentWindow: boolean }): Promise<object[]> };
  windows: { getCurrent(): Promise<{ id: number }> };
}
