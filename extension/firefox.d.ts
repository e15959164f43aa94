/** What Firefox has and Chrome's types do not know. */
import '@wxt-dev/browser';

declare module '@wxt-dev/browser' {
  export namespace Browser {
    export namespace sidebarAction {
      /** Firefox only; from a click or a key press. */
      function open(): Promise<void>;
    }
    export namespace contextMenus {
      interface OnClickData {
        /** Firefox only: the words of the link. */
        linkText?: string;
      }
    }
  }
}
