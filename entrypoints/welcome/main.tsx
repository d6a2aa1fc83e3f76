import browser from 'webextension-polyfill';
import './styles.css';
import { mountPage } from '../../components/mount-page';
import { WelcomeApp } from './welcome-app';

mountPage(<WelcomeApp />, 'welcome_title', browser.i18n);
