/** A random id: 128 bits as hex. */
export const newId = (): string => crypto.getRandomValues(new Uint8Array(16)).toHex();

/** A fresh 256-bit key. */
export const newKey = (): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(32));
