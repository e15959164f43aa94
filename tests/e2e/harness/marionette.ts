/** A client of Marionette, Firefox's own remote control: JSON messages with their length in front, over TCP. */
import { connect } from 'node:net';

export interface Marionette {
  /** Sends one command and gives its answer. @throws what Firefox answers as an error, with its stack. */
  send(command: string, params?: object): Promise<unknown>;
  close(): void;
}

interface Waiting {
  resolve: (value: unknown) => void;
  reject: (error: Error) => void;
}

type Answer = [type: number, id: number, error: { error: string; message: string } | null, result: unknown];

/** Cuts a stream of `<bytes>:<json>` into its messages; what is incomplete waits for the next piece. */
export function messageCutter(onMessage: (message: unknown) => void): (piece: Buffer) => void {
  let rest = Buffer.alloc(0);
  return (piece) => {
    rest = Buffer.concat([rest, piece]);
    for (;;) {
      const colon = rest.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(rest.subarray(0, colon).toString());
      if (rest.length < end) return;
      const message: unknown = JSON.parse(rest.subarray(colon + 1, end).toString());
      rest = rest.subarray(end);
      onMessage(message);
    }
  };
}

/** Connects to a Firefox that listens on this port of this machine; resolves once it has said hello. */
export function connectMarionette(port: number): Promise<Marionette> {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    const fail = (error: Error) => {
      reject(error);
      for (const { reject: refuse } of waiting.values()) refuse(error);
      waiting.clear();
    };
    const client: Marionette = {
      send(command, params = {}) {
        const id = ++last;
        const message = JSON.stringify([0, id, command, params]);
        return new Promise((done, refuse) => {
          if (socket.destroyed) return refuse(new Error(`${command}: Firefox is gone`));
          waiting.set(id, { resolve: done, reject: refuse });
          socket.write(`${Buffer.byteLength(message)}:${message}`);
        });
      },
      close: () => socket.destroy(),
    };
    const receive = (message: unknown) => {
      if (!Array.isArray(message)) return resolve(client);
      const [, id, error, result] = message as Answer;
      const { resolve: done, reject: refuse } = waiting.get(id) ?? {};
      waiting.delete(id);
      if (error) refuse?.(new Error(`${error.error}: ${error.message}`));
      else done?.(result);
    };
    socket.on('data', messageCutter(receive));
    socket.on('error', fail);
    socket.on('close', () => fail(new Error('Firefox closed the connection')));
  });
}
