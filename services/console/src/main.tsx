// The console: one page for whoever is paged. It starts here.
import { render } from 'preact';
import { App } from './app.tsx';
import { followAddress } from './route.ts';
import { resumeSession } from './session.ts';
import { chooseLanguage } from './text.ts';

const root = document.getElementById('console');
if (!root) throw new Error('index.html has no element for the console');

chooseLanguage();
resumeSession();
followAddress();
render(<App />, root);
