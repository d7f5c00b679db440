const JOBS = {
  async fetch(path) {
    const began = performance.now();
    const response = await fetch(path);
    const bytes = new Uint8Array(await response.arrayBuffer());
    const seconds = (performance.now() - began) / 1000;
    const headers = Object.fromEntries(response.headers);
    return { status: response.status, length: bytes.length, last: bytes.at(-1), seconds, headers };
  },
  async stream(path) {
    const began = performance.now();
    const response = await fetch(path);
    let length = 0;
    for await (const part of response.body) length += part.length;
    return { length, seconds: (performance.now() - began) / 1000 };
  },
  async refused(url) {
    try {
      await fetch(url);
      return 'reached';
    } catch (error) {
      return error.name;
    }
  },
  async evaluate() {
    try {
      return new Function('return 1')();
    } catch (error) {
      return error.name;
    }
  },
};

self.addEventListener('message', async ({ data: { id, job, given } }) => {
  const value = await JOBS[job](given).catch((error) => `${error.name}: ${error.message}`);
  self.postMessage({ id, value });
});
