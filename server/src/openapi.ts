/** Writes the document beside the package, so that a review shows how it changes. */
import {writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {openApiDocument} from './openapi-document.ts';

const path = fileURLToPath(new URL('../openapi.json', import.meta.url));
writeFileSync(path, `${JSON.stringify(openApiDocument(), undefined, 2)}\n`);
