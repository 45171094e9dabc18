import { render } from 'preact';
import { NoticePage, readNotice } from './notice/notice-page.tsx';
import { followPhone } from './text/choose-language.ts';
import './styles/base.css';
import './styles/notice.css';

const dark = matchMedia('(prefers-color-scheme: dark)');
const follow = (): void => void (document.documentElement.dataset['theme'] = dark.matches ? 'dark' : 'light');
follow();
dark.addEventListener('change', follow);
void followPhone();
render(<NoticePage />, document.getElementById('page')!);
void readNotice();
