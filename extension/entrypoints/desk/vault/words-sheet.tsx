/** The sheet with the twelve words: on screen, and on one page of paper. */
import { m } from '../../../locales/compiled/messages.js';
import { BridgeMark } from '../../../ui/bridge-mark.tsx';
import { QrCode } from '../../../ui/qr-code.tsx';
import { dateText } from '../../../ui/words.ts';
import { sheetText } from './sheet-text.ts';

interface WordsSheetProps {
  words: readonly string[];
  server: string;
  /** The date on the sheet, epoch milliseconds. */
  at: number;
}

export function WordsSheet({ words, server, at }: WordsSheetProps) {
  return (
    <article class="card sheet" aria-labelledby="sheet">
      <h2 id="sheet" class="line">
        <BridgeMark size={28} />
        {m.app_name()} · {m.words_title()}
      </h2>
      <p>{m.words_sheet_what()}</p>
      <div class="sheet-words">
        <ol translate={false}>
          {words.map((word, place) => (
            <li key={place}>{word}</li>
          ))}
        </ol>
        <QrCode text={sheetText(words, server)} label={m.words_code()} size={176} />
      </div>
      <dl class="sheet-facts">
        <div>
          <dt>{m.words_sheet_server()}</dt>
          <dd>{server}</dd>
        </div>
        <div>
          <dt>{m.words_sheet_date()}</dt>
          <dd>{dateText(at)}</dd>
        </div>
      </dl>
      <p>{m.words_sheet_use()}</p>
      <p>{m.words_sheet_safe()}</p>
    </article>
  );
}
