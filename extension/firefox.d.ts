/** What Firefox has and Chrome's types do not know. */
import '@wxt-dev/browser';

declare module '@wxt-dev/browser' {
  export namespace Browser {
    export namespace sidebarAction {
      /** Firefox only; from a click or a key press. */
      function open(): Promise<void>;
    }
    export namespace permissions {
      interface Permissions {
        /** Firefox only: kinds of data that leave the device (https://mzl.la/firefox-builtin-data-consent). */
        data_collection?: string[];
      }
    }
    export namespace contextMenus {
      interface OnClickData {
        /** Firefox only: the words of the link. */
        linkText?: string;
      }
    }
  }
}
