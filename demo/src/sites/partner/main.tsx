import {render} from 'preact';
import 'workplace-mentoring/define';
import {App} from './app.tsx';
import {whoIsHere} from './visitor.ts';

const place = document.querySelector('#portal');
const api = document.querySelector<HTMLMetaElement>('meta[name=mentoring-api]')?.content;
if (!place || !api) throw new Error('The page has no #portal, or no mentoring-api');

const people = await whoIsHere();
render(<App api={api} people={people} />, place);
