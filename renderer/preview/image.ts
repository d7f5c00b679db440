import { PreviewRefused, startFrame } from './frame.ts';
import { imageSize } from './image-size.ts';

const MOST_PIXELS = 80_000_000;
const shownTypes = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp']);

startFrame({
  show: async ({ bytes, mime, label }) => {
    const size = imageSize(bytes);
    if (size === null || !shownTypes.has(mime)) throw new PreviewRefused('damaged');
    if (size.width * size.height > MOST_PIXELS) throw new PreviewRefused('too-large');
    const picture = new Image();
    picture.className = 'sheet';
    picture.alt = label;
    picture.src = URL.createObjectURL(new Blob([bytes], { type: mime }));
    await picture.decode();
    document.body.replaceChildren(picture);
    return { pages: 1, isCut: false };
  },
});
