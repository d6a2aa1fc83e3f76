import browser from 'webextension-polyfill';
import '../../components/styles/tokens.css';
import '../../components/styles/base.css';
import '../../components/styles/popup.css';
import '../../components/styles/export.css';
import { mountPage } from '../../components/mount-page';
import { PopupApp } from './popup-app';

const tab = new URLSearchParams(location.search).get('tab');
document.body.className = tab === null ? 'in-popup' : 'in-tab';
mountPage(<PopupApp tabId={tab === null ? null : Number(tab)} />, 'brand', browser.i18n);
