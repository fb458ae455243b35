import type {Site, Visitor} from './site.ts';
import {signToken} from './token-back-end.ts';
import type {Registration} from './token-back-end.ts';

interface Row {
  readonly placement: string;
  readonly required: number;
  readonly signed: number;
  readonly waiting: number;
}

const overseeing: readonly Visitor['role'][] = ['manager', 'instructor', 'group-manager'];

/**
 * `GET /figures?visitor=…`: the numbers of the site's own ring. Whoever oversees others gets the sum of their reach; for
 * everybody else the site's back end asks the service server to server, with somebody's reach, and gives out no more
 * than what concerns this visitor.
 */
export async function answerFigures(
  request: Request,
  site: Site,
  api: string,
  registration: Registration,
): Promise<Response> {
  const named = new URL(request.url).searchParams.get('visitor');
  const visitor = site.visitors.find((it) => it.id === named);
  if (!visitor) return Response.json({error: 'Nobody is signed in.'}, {status: 401});
  const oversees = overseeing.includes(visitor.role);
  const {token} = await signToken(registration, oversees ? visitor.id : site.figuresAs);
  const answer = await fetch(`${api}/overview?limit=200`, {headers: {authorization: `Bearer ${token}`}}).catch(
    () => undefined,
  );
  if (!answer?.ok) return Response.json({error: 'The service does not answer.'}, {status: 502});
  const {rows} = (await answer.json()) as {readonly rows: readonly Row[]};
  const shown = oversees ? rows : rows.filter((row) => visitor.placements.some((it) => it.id === row.placement));
  const sum = (of: 'required' | 'signed' | 'waiting'): number => shown.reduce((total, row) => total + row[of], 0);
  return Response.json(
    {required: sum('required'), signed: sum('signed'), waiting: sum('waiting')},
    {headers: {'cache-control': 'no-store'}},
  );
}
