/**
 * "Something is wrong": the skeleton of the page, made on the device, in full, for the mentee to copy into a report.
 * Nothing leaves the device.
 */
import { useState } from 'preact/hooks';
import { m } from '../../../locales/compiled/messages.js';
import { getLocale } from '../../../locales/compiled/runtime.js';
import { Dialog } from '../../../ui/dialog.tsx';
import './capture.css';

interface WrongPageProps {
  /** Reads the skeleton; null where the page can no longer be read. */
  readSkeleton: () => Promise<string | null>;
  /** Small and beside other things, or a line of its own. */
  look?: string;
}

export function WrongPage({ readSkeleton, look = '' }: WrongPageProps) {
  const [made, setMade] = useState<{ skeleton: string | null }>();
  return (
    <>
      <button
        type="button"
        class={`button quiet ${look}`}
        onClick={async () => setMade({ skeleton: await readSkeleton() })}
      >
        {m.wrong_open()}
      </button>
      {made && (
        <Dialog title={m.wrong_title()} onClose={() => setMade(undefined)}>
          <Skeleton text={made.skeleton} close={() => setMade(undefined)} />
        </Dialog>
      )}
    </>
  );
}

function Skeleton({ text, close }: { text: string | null; close: () => void }) {
  const [isCopied, setIsCopied] = useState(false);
  const copy = async () => {
    if (text === null) return;
    await navigator.clipboard.writeText(text);
    setIsCopied(true);
  };
  return (
    <div class="stack tight">
      <p class="small">{text === null ? m.wrong_gone() : m.wrong_text()}</p>
      {text !== null && (
        <>
          <p class="soft small">{sizeText(text)}</p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
          <section class="skeleton" aria-label={m.wrong_title()} tabIndex={0} dir="ltr">
            {text}
          </section>
        </>
      )}
      <div class="buttons">
        <span class="soft small" role="status">
          {isCopied && m.wrong_copied()}
        </span>
        <button type="button" class="button" onClick={close}>
          {m.close()}
        </button>
        {text !== null && (
          <button type="button" class="button primary" onClick={copy}>
            {m.wrong_copy()}
          </button>
        )}
      </div>
    </div>
  );
}

/** How much it is, in thousands of bytes and in lines. */
function sizeText(text: string): string {
  const kilobytes = new TextEncoder().encode(text).length / 1000;
  const number = new Intl.NumberFormat(getLocale(), { maximumSignificantDigits: 2 });
  const lines = new Intl.NumberFormat(getLocale()).format(text.split('\n').length);
  return m.wrong_size({ size: number.format(kilobytes), lines });
}
