import type { Display } from 'electron';
import { only } from '../only.ts';

const area = { x: 0, y: 0, width: 1920, height: 1080 };
const size = { width: area.width, height: area.height };

const display: Display = {
  id: 1,
  label: '',
  bounds: area,
  workArea: area,
  size,
  workAreaSize: size,
  nativeOrigin: { x: 0, y: 0 },
  maximumCursorSize: { width: 32, height: 32 },
  scaleFactor: 1,
  rotation: 0,
  colorDepth: 24,
  depthPerComponent: 8,
  colorSpace: '',
  displayFrequency: 60,
  monochrome: false,
  internal: false,
  detected: true,
  accelerometerSupport: 'unknown',
  touchSupport: 'unknown',
};

/** A browser places its own windows: one plain display is enough to compute with. */
export const screen = only('screen', {
  getPrimaryDisplay: () => display,
  getAllDisplays: () => [display],
  getDisplayMatching: () => display,
  getDisplayNearestPoint: () => display,
});
