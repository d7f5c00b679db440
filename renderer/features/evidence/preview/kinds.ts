export type PreviewKind = 'pdf' | 'image' | 'text';

const images = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp']);
const texts = new Set(['application/json', 'application/csv', 'message/rfc822']);
const runs =
  /\.(?:exe|com|scr|msi|msix|appx?|bat|cmd|ps1|vbs?|vbe|jse?|wsf|hta|cpl|lnk|reg|jar|sh|bash|command|pkg|dmg|deb|rpm|appimage|py|pl|rb|docm|dotm|xlsm|xltm|xlam|pptm|potm|iso|img|url|chm|html?|svg|mht(?:ml)?)$/i;
const runningTypes = new Set([
  'application/x-msdownload',
  'application/x-msi',
  'application/x-elf',
  'application/x-mach-binary',
  'application/java-archive',
  'application/x-sh',
  'application/vnd.ms-word.document.macroenabled.12',
  'application/vnd.ms-excel.sheet.macroenabled.12',
  'application/vnd.ms-powerpoint.presentation.macroenabled.12',
  'text/html',
  'image/svg+xml',
]);

const bare = (mime: string): string => (mime.split(';')[0] ?? '').trim().toLowerCase();

/** How an item of this type (as read from its content) is shown; null where it is not. */
export function previewOf(mime: string): PreviewKind | null {
  const type = bare(mime);
  if (type === 'application/pdf') return 'pdf';
  if (images.has(type)) return 'image';
  // Shown as its plain text, so that markup is read and never rendered.
  return type.startsWith('text/') || texts.has(type) ? 'text' : null;
}

/** Whether opening a copy could run something on this computer. */
export const canRun = (mime: string, name: string): boolean =>
  runningTypes.has(bare(mime)) || runs.test(name.trim());
