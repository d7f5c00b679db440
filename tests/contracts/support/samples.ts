import type { ChannelName, Request } from '../../../shared/contracts/index.ts';

const id = '0123456789abcdef0123456789abcdef';
const token = 'f'.repeat(32);
const key = new Uint8Array(32).fill(1);
const sha256 = 'a'.repeat(64);

/** One well-formed request for every channel: a channel without one does not compile. */
export const samples: { readonly [Name in ChannelName]: Request<Name> } = {
  'app.info': {},
  'app.settings': { language: 'cy', theme: 'dark', lockAfterMinutes: 5, isTourDone: true },
  'app.lock': { reason: 'asked' },
  'app.show-vault-folder': {},
  'vault.state': { store: 'office' },
  'vault.write': { store: 'office', keyfile: new Uint8Array([1, 2, 3]), isNew: true },
  'vault.discard-practice': {},
  'mirror.head': { store: 'office' },
  'mirror.append': {
    store: 'office',
    before: { count: 0, hash: '0'.repeat(64) },
    frames: [new Uint8Array([1]), new Uint8Array([2])],
    keys: [{ id, wrapped: new Uint8Array(60) }],
  },
  'mirror.read': { store: 'office', from: 0 },
  'mirror.keys': { store: 'office' },
  'intake.offer-dropped': { paths: ['/nowhere/at-all.txt'] },
  'intake.pick': { what: 'files' },
  'intake.take': { store: 'office', token, objectId: id, key },
  'intake.take-content': {
    store: 'office',
    name: 'note.txt',
    content: new Uint8Array([104, 105]),
    objectId: id,
    key,
  },
  'intake.begin-content': { name: 'image.png', size: 2 },
  'intake.add-content': { token, piece: new Uint8Array([104, 105]) },
  'intake.cancel': { objectId: id },
  'intake.read-extract': { token },
  'object.stream': { store: 'office', objectId: id },
  'object.sweep': { store: 'office', named: [id] },
  'object.save-copy': { store: 'office', objectId: id, key, name: 'a.txt' },
  'list.save': { suggestedName: 'Redress-actions.csv', content: new Uint8Array([65]) },
  'bundle.write': {
    store: 'office',
    suggestedName: 'cases.redress',
    info: {
      bundleId: id,
      createdAt: '2026-11-02T09:00:00.000Z',
      createdBy: 'Casework officer',
      device: id,
      cases: 1,
      isPractice: false,
      formatVersion: 1,
    },
    to: { kind: 'passphrase', passphrase: 'a long enough passphrase' },
    files: [],
    evidence: [],
  },
  'bundle.peek': { token },
  'bundle.open': { bundle: token, fileKey: new Uint8Array(16) },
  'bundle.take-object': { bundle: token, store: 'office', sha256, objectId: id, key },
  'bundle.close': { bundle: token },
  'print.save-pdf': { name: 'Record of 202600417.pdf' },
  'letter.save-draft': {
    name: '202600417.eml',
    mail: {
      to: { name: 'Link officer', address: 'link@cyngor.example' },
      subject: '202600417: overdue',
      text: 'Dear link officer,\n',
      language: 'en',
    },
  },
  'reminders.schedule': {
    store: 'office',
    reminders: [{ id, kind: 'overdue', ringAt: '2026-11-02T09:00' }],
  },
  'reminders.show': { title: 'One action is overdue', body: '', ids: [id] },
  'reminders.page-ready': { store: 'office', isUnlocked: true },
};
