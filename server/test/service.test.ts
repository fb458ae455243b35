import {after, before, describe} from 'node:test';
import {openEmbedded} from '../src/sql/embedded-database.ts';
import {openServer} from '../src/sql/server-database.ts';
import {postgres, postgresMissing} from './postgres.ts';
import {setStage, type Stage} from './stage.ts';
import {describeAdministration} from './suite/administration.ts';
import {describeCrossOrigin} from './suite/cross-origin.ts';
import {describeEntries} from './suite/entries.ts';
import {describeMalformed} from './suite/malformed.ts';
import {describeRate} from './suite/rate.ts';
import {describeRequests} from './suite/requests.ts';
import {describeRights} from './suite/rights.ts';
import {describeStream} from './suite/stream.ts';
import {describeTokens} from './suite/tokens.ts';

const forms = [
  {name: 'the embedded database', skip: false as const, open: () => openEmbedded()},
  {
    name: 'a PostgreSQL server',
    skip: postgresMissing(),
    open: async () => openServer({url: await (await postgres()).freshDatabase()}),
  },
];

for (const {name, skip, open} of forms) {
  describe(`the service on ${name}`, {skip}, () => {
    let set: Stage;
    before(async () => {
      set = await setStage(await open());
    });
    after(() => set.close());
    const stage = (): Stage => set;

    describe('rights', () => describeRights(stage));
    describe('entries', () => describeEntries(stage));
    describe('tokens', () => describeTokens(stage));
    describe('requests', () => describeRequests(stage));
    describe('rate limit', () => describeRate(stage));
    describe('pages of other sites', () => describeCrossOrigin(stage));
    describe('live stream', () => describeStream(stage));
    describe('administration', () => describeAdministration(stage));
    describe('malformed input', () => describeMalformed(stage));
  });
}
