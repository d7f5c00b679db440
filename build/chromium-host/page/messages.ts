import type { Shortcut } from '../accelerator.ts';

/** What crosses the binding, page to host. */
export type FromPage =
  | { readonly kind: 'hello'; readonly dark: boolean }
  | { readonly kind: 'moved' }
  | { readonly kind: 'menu'; readonly id: string }
  | {
      readonly kind: 'invoke';
      readonly id: number;
      readonly channel: string;
      readonly args: unknown[];
    }
  | { readonly kind: 'send'; readonly channel: string; readonly args: unknown[] }
  | { readonly kind: 'notification'; readonly id: number; readonly event: 'click' | 'close' }
  | { readonly kind: 'active' }
  | { readonly kind: 'focus' }
  | { readonly kind: 'blur' };

/** What the host tells the page. */
export type ToPage =
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'refusal'; readonly id: number; readonly message: string }
  | { readonly kind: 'send'; readonly channel: string; readonly args: unknown[] }
  | { readonly kind: 'copy'; readonly text: string }
  | { readonly kind: 'shortcuts'; readonly shortcuts: readonly Shortcut[] }
  | {
      readonly kind: 'notify';
      readonly id: number;
      readonly title: string;
      readonly body: string;
      readonly silent: boolean;
    };

/** What the host asks of the page, with the person looking on. */
export type Question =
  | {
      readonly kind: 'files';
      readonly multiple: boolean;
      readonly folders: boolean;
      readonly accept: string;
    }
  | {
      readonly kind: 'message';
      readonly text: string;
      readonly detail: string;
      readonly buttons: readonly string[];
    };

export type Answer =
  | {
      readonly kind: 'files';
      readonly files: readonly { readonly mark: string; readonly inside: string }[];
    }
  | { readonly kind: 'message'; readonly button: number };
