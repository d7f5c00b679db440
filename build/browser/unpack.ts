import { join } from 'node:path';
import chromium, { inflate } from '@sparticuz/chromium';

const packageFolder = process.argv[2];
if (!packageFolder) throw new Error('unpack.ts needs the folder of @sparticuz/chromium.');
await chromium.executablePath();
await inflate(join(packageFolder, 'bin', 'al2023.tar.br'));
