/** What the address asks to be shown: `?state=locked&lang=cy&theme=dark&store=practice&big=50000`. */
export type Wishes = {
  readonly state: 'open' | 'first-run' | 'locked' | 'damaged';
  readonly store: 'office' | 'practice';
  readonly language: 'en' | 'cy';
  readonly theme: 'system' | 'light' | 'dark';
  readonly isEmpty: boolean;
  readonly isRestored: boolean;
  /** Nobody has been shown round yet. */
  readonly isNew: boolean;
  /** More actions than the sample has, for the long lists. */
  readonly big: number;
};

const states = ['open', 'first-run', 'locked', 'damaged'] as const;
const themes = ['system', 'light', 'dark'] as const;

export function wishesOf(search: string): Wishes {
  const asked = new URLSearchParams(search);
  return {
    state: states.find((state) => state === asked.get('state')) ?? 'open',
    store: asked.get('store') === 'practice' ? 'practice' : 'office',
    language: asked.get('lang') === 'cy' ? 'cy' : 'en',
    theme: themes.find((theme) => theme === asked.get('theme')) ?? 'system',
    isEmpty: asked.has('empty'),
    isRestored: asked.has('restored'),
    isNew: asked.has('new'),
    big: Number(asked.get('big') ?? 0),
  };
}
