export { ExchangeScreen } from './exchange-screen.tsx';
export { offerBundle } from './incoming.ts';
