interface ParentPort {
  on(event: 'message', listener: (message: { readonly data: unknown }) => void): void;
  postMessage(message: unknown): void;
}

// Electron gives every utility process a parent port; Node's own types do not know of it.
const { parentPort } = process as unknown as { readonly parentPort: ParentPort };

parentPort.on('message', ({ data }) => {
  parentPort.postMessage(new Map([['heard', data]]));
});
