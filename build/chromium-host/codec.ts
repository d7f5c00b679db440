/**
 * Structured-clone payloads as text, so that they cross the DevTools bindings with the meaning
 * Electron's IPC gives them. Used on both sides; what a structured clone refuses is refused here.
 */

type Json = null | boolean | number | string | readonly Json[];

const VIEWS: ReadonlyMap<string, (buffer: ArrayBuffer, offset: number, length: number) => object> =
  new Map(
    [
      Int8Array,
      Uint8Array,
      Uint8ClampedArray,
      Int16Array,
      Uint16Array,
      Int32Array,
      Uint32Array,
      Float32Array,
      Float64Array,
      BigInt64Array,
      BigUint64Array,
    ].map((View) => [
      View.name,
      (buffer: ArrayBuffer, offset: number, length: number) => new View(buffer, offset, length),
    ]),
  );

const ERRORS = new Map(
  [Error, EvalError, RangeError, ReferenceError, SyntaxError, TypeError, URIError].map((Kind) => [
    Kind.name,
    Kind,
  ]),
);

function refuse(): never {
  throw new DOMException('An object could not be cloned.', 'DataCloneError');
}

function writePrimitive(value: unknown): Json {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (value === undefined) return ['undefined'];
  if (typeof value === 'bigint') return ['bigint', value.toString()];
  if (typeof value !== 'number') return refuse();
  return Number.isFinite(value) && !Object.is(value, -0)
    ? value
    : ['number', Object.is(value, -0) ? '-0' : String(value)];
}

class Writer {
  readonly #seen = new Map<object, number>();

  write(value: unknown): Json {
    if (typeof value !== 'object' || value === null) return writePrimitive(value);
    const known = this.#seen.get(value);
    if (known !== undefined) return ['same', known];
    this.#seen.set(value, this.#seen.size);
    if (Array.isArray(value)) return this.#writeArray(value);
    if (value instanceof Map) {
      return ['map', ...[...value].flatMap(([key, item]) => [this.write(key), this.write(item)])];
    }
    if (value instanceof Set) return ['set', ...[...value].map((item) => this.write(item))];
    if (value instanceof ArrayBuffer) return ['bytes', new Uint8Array(value).toBase64()];
    if (ArrayBuffer.isView(value)) return this.#writeView(value);
    if (value instanceof Error) return this.#writeError(value);
    return this.#writeOther(value);
  }

  #writeArray(value: readonly unknown[]): Json {
    const items: Json[] = [];
    for (let index = 0; index < value.length; index += 1) {
      items.push(index in value ? this.write(value[index]) : ['hole']);
    }
    return ['array', ...items];
  }

  #writeView(view: ArrayBufferView): Json {
    const { buffer, byteOffset, byteLength } = view;
    if (!(buffer instanceof ArrayBuffer)) return refuse();
    // A view of a part carries that part alone: what lies beside it is not the receiver's.
    const whole = byteLength === buffer.byteLength;
    const kind = Object.prototype.toString.call(view).slice(8, -1);
    const own = whole ? buffer : buffer.slice(byteOffset, byteOffset + byteLength);
    return ['view', kind, this.write(own)];
  }

  #writeError(error: Error): Json {
    const cause = 'cause' in error ? [this.write(error.cause)] : [];
    return ['error', error.name, error.message, error.stack ?? '', ...cause];
  }

  #writeOther(value: object): Json {
    switch (Object.prototype.toString.call(value)) {
      case '[object Object]':
        return [
          'object',
          ...Object.entries(value).flatMap(([key, item]) => [key, this.write(item)]),
        ];
      case '[object Date]':
        return ['date', writePrimitive(Number(value))];
      case '[object RegExp]':
        return value instanceof RegExp ? ['regexp', value.source, value.flags] : refuse();
      case '[object Boolean]':
      case '[object Number]':
      case '[object String]':
      case '[object BigInt]':
        return ['boxed', writePrimitive(value.valueOf())];
      default:
        return refuse();
    }
  }
}

type OnText = (text: string) => unknown;

class Reader {
  readonly #known: unknown[] = [];
  readonly #onText: OnText;

  constructor(onText: OnText) {
    this.#onText = onText;
  }

  read(node: unknown): unknown {
    if (typeof node === 'string') return this.#onText(node);
    if (!Array.isArray(node)) return node;
    const [tag, ...rest]: unknown[] = node;
    switch (tag) {
      case 'undefined':
        return undefined;
      case 'bigint':
        return BigInt(String(rest[0]));
      case 'number':
        return Number(rest[0]);
      case 'same':
        return this.#known[Number(rest[0])];
      default:
        return this.#readObject(String(tag), rest);
    }
  }

  #keep<Item>(item: Item): Item {
    this.#known.push(item);
    return item;
  }

  #readObject(tag: string, rest: readonly unknown[]): unknown {
    switch (tag) {
      case 'array':
        return this.#readArray(rest);
      case 'object':
        return this.#readPlain(rest);
      case 'map':
        return this.#readMap(rest);
      case 'set': {
        const set = this.#keep(new Set());
        for (const item of rest) set.add(this.read(item));
        return set;
      }
      case 'bytes':
        return this.#keep(Uint8Array.fromBase64(String(rest[0])).buffer);
      case 'view':
        return this.#readView(String(rest[0]), rest[1]);
      case 'error':
        return this.#readError(rest);
      case 'date':
        return this.#keep(new Date(Number(this.read(rest[0]))));
      case 'regexp':
        return this.#keep(new RegExp(String(rest[0]), String(rest[1])));
      case 'boxed':
        return this.#keep(Object(this.read(rest[0])));
      default:
        throw new TypeError(`A payload holds an unknown part: ${tag}`);
    }
  }

  #readArray(rest: readonly unknown[]): unknown[] {
    const array = this.#keep(new Array<unknown>(rest.length));
    rest.forEach((item, index) => {
      if (Array.isArray(item) && item[0] === 'hole') return;
      array[index] = this.read(item);
    });
    return array;
  }

  #readPlain(rest: readonly unknown[]): object {
    const plain = this.#keep({});
    for (let index = 0; index < rest.length; index += 2) {
      // Defined, not assigned: a key named __proto__ is only a key.
      Object.defineProperty(plain, String(rest[index]), {
        value: this.read(rest[index + 1]),
        writable: true,
        enumerable: true,
        configurable: true,
      });
    }
    return plain;
  }

  #readMap(rest: readonly unknown[]): Map<unknown, unknown> {
    const map = this.#keep(new Map());
    for (let index = 0; index < rest.length; index += 2) {
      map.set(this.read(rest[index]), this.read(rest[index + 1]));
    }
    return map;
  }

  #readView(kind: string, node: unknown): object {
    const place = this.#known.length;
    this.#known.push(undefined);
    const buffer = this.read(node);
    if (!(buffer instanceof ArrayBuffer)) throw new TypeError('A view without its bytes.');
    const view = viewOf(kind, buffer);
    this.#known[place] = view;
    return view;
  }

  #readError(rest: readonly unknown[]): Error {
    const [name, message, stack, ...cause] = rest;
    const Kind = ERRORS.get(String(name)) ?? Error;
    const error = this.#keep(new Kind(String(message)));
    error.stack = String(stack);
    if (cause.length > 0) error.cause = this.read(cause[0]);
    return error;
  }
}

function viewOf(kind: string, buffer: ArrayBuffer): object {
  if (kind === 'DataView') return new DataView(buffer);
  const make = VIEWS.get(kind);
  if (!make) throw new TypeError(`A payload holds an unknown view: ${kind}`);
  const one = make(new ArrayBuffer(16), 0, 1);
  const width = ArrayBuffer.isView(one) ? one.byteLength : 1;
  return make(buffer, 0, buffer.byteLength / width);
}

function cloned(value: unknown): unknown {
  try {
    return structuredClone(value);
  } catch {
    // Electron's own words, whatever those of the engine are.
    return refuse();
  }
}

/** The payload as text; throws a DataCloneError for functions, DOM nodes and whatever else cannot be cloned. */
export function encode(value: unknown): string {
  return JSON.stringify(new Writer().write(cloned(value)));
}

/** The payload back from its text. `onText` may stand in for a string (file placeholders become paths). */
export function decode(text: string, onText: OnText = (plain) => plain): unknown {
  return new Reader(onText).read(JSON.parse(text));
}
