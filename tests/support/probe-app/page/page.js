const dropped = [];
const zone = document.querySelector('#drop');
zone.addEventListener('dragover', (event) => event.preventDefault());
zone.addEventListener('drop', (event) => {
  event.preventDefault();
  for (const file of event.dataTransfer.files) dropped.push(window.probe.pathOf(file));
});
document.querySelector('#pick').addEventListener('change', (event) => {
  for (const file of event.target.files) dropped.push(window.probe.pathOf(file));
});

const worker = new Worker('/worker.js', { type: 'module' });
let last = 0;
const waiting = new Map();
worker.addEventListener('message', ({ data }) => {
  waiting.get(data.id)?.(data.value);
  waiting.delete(data.id);
});

function inWorker(job, given) {
  last += 1;
  const id = last;
  return new Promise((resolve) => {
    waiting.set(id, resolve);
    worker.postMessage({ id, job, given });
  });
}

window.page = { dropped, inWorker };
