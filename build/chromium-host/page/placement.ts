/** Where the window stands, in the screen's pixels. */
export interface Placement {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly isMaximized: boolean;
}

export function placement(): Placement {
  const { screenX, screenY, outerWidth, outerHeight } = window;
  return {
    x: Math.round(screenX),
    y: Math.round(screenY),
    width: Math.round(outerWidth),
    height: Math.round(outerHeight),
    isMaximized: outerWidth >= screen.availWidth && outerHeight >= screen.availHeight,
  };
}
