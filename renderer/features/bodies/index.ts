export { BodiesScreen } from './bodies-screen.tsx';
export { BodyScreen } from './body-screen.tsx';
