// Speaks to an X server as a second program would: input, the screen saver, a window in front of the browser's.
// Eight requests of the X11 protocol over its socket, so that no X tool has to be installed for the tests.
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

// Opcodes and layouts: "X Window System Protocol", appendix B, and "XTEST Extension Protocol".
const op = {
  createWindow: 1,
  destroyWindow: 4,
  mapWindow: 8,
  queryTree: 15,
  setInputFocus: 42,
  getInputFocus: 43,
  queryExtension: 98,
  forceScreenSaver: 115,
} as const;
const fakeInput = 2;
const motion = 6;
const replyBytes = 32;

export interface XClient {
  /** Moves the pointer, as a hand would. */
  movePointer(x: number, y: number): Promise<void>;
  setScreenSaver(isOn: boolean): Promise<void>;
  /** Opens a window of this program; resolves to its id. */
  openWindow(): Promise<number>;
  closeWindow(id: number): Promise<void>;
  /** The windows right under the root: those of the programs, hidden ones too. */
  listWindows(): Promise<number[]>;
  /** The window that has the keyboard. */
  readFocus(): Promise<number>;
  /** Gives a window the keyboard. @throws where it is hidden or gone. */
  setFocus(id: number): Promise<void>;
  close(): void;
}

/** A request: opcode, one byte of data, the length in words of four bytes, then the words. */
function makeRequest(opcode: number, data: number, words: readonly number[] = []): Buffer {
  const request = Buffer.alloc(4 + words.length * 4);
  request.writeUInt8(opcode, 0);
  request.writeUInt8(data, 1);
  request.writeUInt16LE(1 + words.length, 2);
  words.forEach((word, index) => request.writeUInt32LE(word, 4 + index * 4));
  return request;
}

/** Two numbers of 16 bits in one word. */
const pair = (low: number, high: number) => low + high * 0x1_00_00;

const askFocus = makeRequest(op.getInputFocus, 0);
const focusOn = (id: number) => makeRequest(op.setInputFocus, 1, [id, 0]);

function askExtension(name: string): Buffer {
  const question = makeRequest(op.queryExtension, 0, [
    pair(name.length, 0),
    ...Array<number>(Math.ceil(name.length / 4)).fill(0),
  ]);
  question.write(name, 8, 'latin1');
  return question;
}

async function readBytes(socket: Socket, wanted: number): Promise<Buffer> {
  for (;;) {
    // A stream of bytes: no encoding is set.
    const got = socket.read(wanted) as Buffer | null;
    if (got) return got;
    if (socket.readableEnded || socket.destroyed) throw new Error('The X server closed the connection');
    await waitForBytes(socket);
  }
}

async function waitForBytes(socket: Socket): Promise<void> {
  const over = new AbortController();
  const { signal } = over;
  try {
    await Promise.race([once(socket, 'readable', { signal }), once(socket, 'close', { signal })]);
  } finally {
    // The other one would listen for ever.
    over.abort();
  }
}

async function openConnection(display: number): Promise<{ socket: Socket; root: number; firstId: number }> {
  const socket = connect(`/tmp/.X11-unix/X${display}`);
  await once(socket, 'connect');
  // "l": little endian; protocol 11.0; no authorisation.
  socket.write(Buffer.from([0x6c, 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0]));
  const head = await readBytes(socket, 8);
  const body = await readBytes(socket, head.readUInt16LE(6) * 4);
  if (head[0] !== 1) throw new Error(`The X server refused: ${body.toString('latin1')}`);
  const vendorBytes = Math.ceil(body.readUInt16LE(16) / 4) * 4;
  const formatBytes = body.readUInt8(21) * 8;
  return { socket, root: body.readUInt32LE(32 + vendorBytes + formatBytes), firstId: body.readUInt32LE(4) };
}

/** Sends requests of which the last has an answer, and reads that; errors of the others come before it. */
async function exchange(socket: Socket, requests: readonly Buffer[]): Promise<Buffer> {
  let refused: string | undefined;
  for (const request of requests) socket.write(request);
  for (;;) {
    const answer = await readBytes(socket, replyBytes);
    if (answer[0] === 0) refused ??= `X error ${answer[1]} for request ${answer[10]}`;
    if (answer[0] !== 1) continue;
    const more = answer.readUInt32LE(4) * 4;
    const whole = more === 0 ? answer : Buffer.concat([answer, await readBytes(socket, more)]);
    if (refused !== undefined) throw new Error(refused);
    return whole;
  }
}

export async function connectToX(display: number): Promise<XClient> {
  const { socket, root, firstId } = await openConnection(display);
  let nextId = firstId;
  let last: Promise<unknown> = Promise.resolve();

  /** One exchange after the other, whoever asks; one that failed does not hold up the next. */
  const ask = (...requests: Buffer[]): Promise<Buffer> => {
    const answer = last.then(() => exchange(socket, requests));
    last = answer.catch(() => undefined);
    return answer;
  };
  /** For requests without an answer: that of the question after them says that they are done. */
  const tell = async (...requests: Buffer[]): Promise<void> => {
    await ask(...requests, askFocus);
  };

  const found = await ask(askExtension('XTEST'));
  if (found[8] !== 1) throw new Error('The X server has no XTEST');
  const xtest = found.readUInt8(9);

  return {
    movePointer: (x, y) => tell(makeRequest(xtest, fakeInput, [motion, 0, root, 0, 0, pair(x, y), 0, 0])),
    setScreenSaver: (isOn) => tell(makeRequest(op.forceScreenSaver, isOn ? 1 : 0)),
    openWindow: async () => {
      const id = nextId;
      nextId += 1;
      // 100 by 100 at 0, 0; no border; class and visual as the root has them; no attributes.
      const create = makeRequest(op.createWindow, 0, [id, root, 0, pair(100, 100), pair(0, 1), 0, 0]);
      await tell(create, makeRequest(op.mapWindow, 0, [id]));
      return id;
    },
    closeWindow: (id) => tell(makeRequest(op.destroyWindow, 0, [id])),
    listWindows: async () => {
      const answer = await ask(makeRequest(op.queryTree, 0, [root]));
      return Array.from({ length: answer.readUInt16LE(16) }, (_, index) =>
        answer.readUInt32LE(replyBytes + index * 4),
      );
    },
    readFocus: async () => (await ask(askFocus)).readUInt32LE(8),
    setFocus: (id) => tell(focusOn(id)),
    close: () => socket.destroy(),
  };
}
