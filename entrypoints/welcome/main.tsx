import browser from 'webextension-polyfill';
import '../../components/styles/tokens.css';
import '../../components/styles/base.css';
import '../../components/styles/choice.css';
import '../../components/styles/welcome.css';
import { mountPage } from '../../components/mount-page';
import { WelcomeApp } from './welcome-app';

mountPage(<WelcomeApp />, 'welcome_title', browser.i18n);
